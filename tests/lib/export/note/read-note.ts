import { ImportedXmlComponent } from 'docx'
import { strFromU8, unzipSync } from 'fflate'

/** The files in a Word file, by their path in it. Throws where one that should be XML is none. */
export function readNote(bytes: Uint8Array): Record<string, string> {
  const files = Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)] as const)
  for (const [path, text] of files) if (/\.(xml|rels)$/.test(path)) ImportedXmlComponent.fromXmlString(text)
  return Object.fromEntries(files)
}

export type NoteParagraph = { style: string | undefined; text: string; xml: string }

/** Every paragraph of a part, in order, with the words that a reader sees. */
export function paragraphsIn(xml: string): NoteParagraph[] {
  return [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([one]) => ({
    style: /<w:pStyle w:val="([^"]+)"/.exec(one)?.[1],
    text: [...one.matchAll(/<w:t [^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => decode(text!)).join(''),
    xml: one,
  }))
}

/** Every table as rows of cells, each with the words of its paragraphs. */
export const tablesIn = (xml: string) =>
  [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) =>
    [...table.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) => ({
      xml: row,
      cells: [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) =>
        paragraphsIn(cell)
          .map(({ text }) => text)
          .join('\n'),
      ),
    })),
  )

/** Where each link leads: an address, or "#" and a place in the note. */
export function linksIn({ 'word/document.xml': xml, 'word/_rels/document.xml.rels': rels }: Record<string, string>) {
  const targets = new Map(
    [...rels!.matchAll(/<Relationship [^>]*>/g)].map(([one]) => [attribute(one, 'Id'), attribute(one, 'Target')]),
  )
  return [...xml!.matchAll(/<w:hyperlink [^>]*>.*?<\/w:hyperlink>/gs)].map(([one]) => {
    const [text] = paragraphsIn(`<w:p>${one}</w:p>`).map((paragraph) => paragraph.text)
    const anchor = attribute(one, 'w:anchor')
    return { text: text!, to: anchor === '' ? targets.get(attribute(one, 'r:id'))! : `#${anchor}` }
  })
}

const attribute = (element: string, name: string) => decode(new RegExp(`${name}="([^"]*)"`).exec(element)?.[1] ?? '')

const decode = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
