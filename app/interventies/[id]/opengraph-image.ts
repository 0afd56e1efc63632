import { announceShare, shareImage } from '@/components/share/share-image'
import { loadCatalogue } from '@/lib/catalogue/load'
import { interventionContent } from '@/lib/share/record-contents'

// Drawn at its first request and kept by shareImage: Next would keep, on disk, every name that anyone makes up.
export const dynamic = 'force-dynamic'

const content = (id: string | undefined) => interventionContent(id, loadCatalogue())

export const generateImageMetadata = ({ params }: { params: { id?: string } }) => announceShare(content(params.id))

export default async function Image({ params }: { params: Promise<{ id: string }> }) {
  // Only what is announced is asked for here.
  return shareImage(content((await params).id)!)
}
