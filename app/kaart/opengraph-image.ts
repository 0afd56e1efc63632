import { announceShare, shareImage } from '@/components/share/share-image'
import { loadCatalogue } from '@/lib/catalogue/load'
import { pageContents } from '@/lib/share/page-contents'

const content = () => pageContents.gapMap(loadCatalogue())

export const generateImageMetadata = () => announceShare(content())

export default function Image() {
  return shareImage(content())
}
