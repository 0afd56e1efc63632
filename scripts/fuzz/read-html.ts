export type Html = {
  elements: { name: string; attributes: [name: string, value: string][] }[]
  /** What stands in `<script>`. */
  scripts: string[]
  comments: string[]
}

const tag = /<(\/?)([a-z][^\s/>]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/giy
const attribute = /([^\s=/"'>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g

/** What a browser would make of a page, as far as it says whether a text became more than text. */
export function readHtml(html: string): Html {
  const found: Html = { elements: [], scripts: [], comments: [] }
  for (let place = html.indexOf('<'); place >= 0; place = html.indexOf('<', place)) {
    if (html.startsWith('<!--', place)) {
      const end = html.indexOf('-->', place)
      found.comments.push(html.slice(place, end < 0 ? undefined : end))
      if (end < 0) break
      place = end
      continue
    }
    tag.lastIndex = place
    const [all, slash, name = '', rest = ''] = tag.exec(html) ?? []
    if (all === undefined) {
      place++
      continue
    }
    place += all.length
    if (slash === '/') continue
    const element = name.toLowerCase()
    const attributes = [...rest.matchAll(attribute)].map(([, key, ...values]): [string, string] => [
      key!.toLowerCase(),
      values.find((value) => value !== undefined) ?? '',
    ])
    found.elements.push({ name: element, attributes })
    if (!textElements.has(element)) continue
    const end = html.slice(place).search(new RegExp(`</${element}[\\s/>]`, 'i'))
    const text = end < 0 ? html.slice(place) : html.slice(place, place + end)
    if (element === 'script') found.scripts.push(text)
    place += text.length
  }
  return found
}

/** In these nothing but their own end is a tag. */
const textElements = new Set(['script', 'style', 'title', 'textarea', 'noscript'])
