import { jsonInHtml } from '@/lib/text/json-in-html'

/** Facts of a page for search engines. React would escape the quotes of a text here, which JSON cannot read. */
export function LinkedData({ content }: { content: object }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonInHtml(content) }} />
}
