/** Facts of a page for search engines. "<" is escaped, so that no text in them can end the element. */
export function LinkedData({ content }: { content: object }) {
  const json = JSON.stringify(content).replaceAll('<', String.raw`\u003c`)
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
}
