import { BookmarkEnd, BookmarkStart, type FileChild, HeadingLevel } from 'docx'
import { paragraph } from './paragraphs'

/** A part of the note under a heading of its own. */
export type Section = {
  /** What links in the note call it. Letters and digits: Word refuses most other characters. */
  place: string
  title: string
  body: FileChild[]
  parts?: Section[]
  /** The table of contents, which does not list itself. */
  isContents?: boolean
}

const levels = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3]

/** The sections one after the other; a part has a heading one level below that of its whole. */
export function layOut(sections: Section[]): FileChild[] {
  // Word finds a place by its name, and asks a number of each besides.
  let places = 0
  const lay = ({ place, title, body, parts = [], isContents }: Section, depth: number): FileChild[] => {
    const number = ++places
    const words = [new BookmarkStart(place, number), title, new BookmarkEnd(number)]
    const heading = paragraph(words, isContents ? { style: 'TOCHeading' } : { heading: levels[depth] })
    return [heading, ...body, ...parts.flatMap((part) => lay(part, depth + 1))]
  }
  return sections.flatMap((section) => lay(section, 0))
}
