import { announceShare, shareImage } from '@/components/share/share-image'
import { loadCatalogue } from '@/lib/catalogue/load'
import { pageContents } from '@/lib/share/page-contents'

// Drawn at its first request and kept by shareImage: Next would keep, on disk, every name that anyone makes up.
export const dynamic = 'force-dynamic'

const content = () => pageContents.accessibility(loadCatalogue())

export const generateImageMetadata = () => announceShare(content())

export default function Image() {
  return shareImage(content())
}
