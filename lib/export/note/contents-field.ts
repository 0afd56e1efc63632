import { BuilderElement, type FileChild, Run } from 'docx'
import { paragraph, placeLink, type Words } from './paragraphs'
import type { Section } from './section'

/**
 * The table of contents as a field that Word can update, with its entries already in it. Neither the field nor the file
 * asks to be updated on opening: Word then first shows a warning about other files, which a reader of a note should not
 * have to judge. So the entries have no page numbers until someone updates the field; they lead there all the same.
 * Only the parts of the note: the overview, which follows, leads to each intervention.
 */
export function contentsField(sections: Section[]): Section {
  const last = sections.length - 1
  const body = sections.map(({ title, place }, number): FileChild => {
    const words: Words[] = [placeLink(title, place)]
    if (number === 0) words.unshift(fieldMark('begin'), instruction(), fieldMark('separate'))
    if (number === last) words.push(fieldMark('end'))
    return paragraph(words, { style: 'TOC1' })
  })
  return { place: 'inhoud', title: 'Inhoud', body, isContents: true }
}

const fieldMark = (type: 'begin' | 'separate' | 'end') =>
  new Run({
    children: [new BuilderElement({ name: 'w:fldChar', attributes: { type: { key: 'w:fldCharType', value: type } } })],
  })

/** Headings of level 1, as links, without page numbers in a browser view. */
const instruction = () => new Run({ children: [new InstructionText()] })

class InstructionText extends BuilderElement {
  constructor() {
    super({ name: 'w:instrText', attributes: { space: { key: 'xml:space', value: 'preserve' } } })
    this.root.push(' TOC \\o "1-1" \\h \\z \\u ')
  }
}
