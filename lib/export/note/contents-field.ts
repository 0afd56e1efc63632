import { BuilderElement, type FileChild, Run } from 'docx'
import { paragraph, placeLink, type Words } from './paragraphs'
import type { Section } from './section'

/**
 * The table of contents as a field that Word can update, with its entries already in it. Neither the field nor the file
 * asks to be updated on opening: Word then first shows a warning about other files, which a reader of a note should not
 * have to judge. So the entries have no page numbers until someone updates the field; they lead there all the same.
 */
export function contentsField(sections: Section[]): Section {
  const entries = sections.flatMap((section) => [
    { section, style: 'TOC1' },
    ...(section.parts ?? []).map((part) => ({ section: part, style: 'TOC2' })),
  ])
  const last = entries.length - 1
  const body = entries.map(({ section: { title, place }, style }, number): FileChild => {
    const words: Words[] = [placeLink(title, place)]
    if (number === 0) words.unshift(fieldMark('begin'), instruction(), fieldMark('separate'))
    if (number === last) words.push(fieldMark('end'))
    return paragraph(words, { style })
  })
  return { place: 'inhoud', title: 'Inhoud', body, isContents: true }
}

const fieldMark = (type: 'begin' | 'separate' | 'end') =>
  new Run({
    children: [new BuilderElement({ name: 'w:fldChar', attributes: { type: { key: 'w:fldCharType', value: type } } })],
  })

/** Headings of level 1 and 2, as links, without page numbers in a browser view. */
const instruction = () => new Run({ children: [new InstructionText()] })

class InstructionText extends BuilderElement {
  constructor() {
    super({ name: 'w:instrText', attributes: { space: { key: 'xml:space', value: 'preserve' } } })
    this.root.push(' TOC \\o "1-2" \\h \\z \\u ')
  }
}
