import {
  ExternalHyperlink,
  InternalHyperlink,
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx'
import { oneLine } from '../../text/one-line'
import { bullets } from './styles'

/** Words of a paragraph; text alone is plain. */
export type Words = string | ParagraphChild

export const plain = (text: string) => new TextRun({ text: oneLine(text) })
export const strong = (text: string) => new TextRun({ text: oneLine(text), style: 'Lead' })

/** A link out of the note. An address without a site leads nowhere from a file, and stands there as text. */
export function webLink(text: string, address: string): ParagraphChild {
  if (!/^https?:\/\//.test(address) || !URL.canParse(address)) return plain(text)
  const run = new TextRun({ text: oneLine(text), style: 'Hyperlink' })
  return new ExternalHyperlink({ link: new URL(address).href, children: [run] })
}

/** A link to a place in the note itself. */
export const placeLink = (text: string, place: string) =>
  new InternalHyperlink({ anchor: place, children: [new TextRun({ text: oneLine(text), style: 'Hyperlink' })] })

export const paragraph = (words: Words[], options: Omit<IParagraphOptions, 'children' | 'text'> = {}) =>
  new Paragraph({ ...options, children: words.map((one) => (typeof one === 'string' ? plain(one) : one)) })

export const styled = (style: string, words: Words[]) => paragraph(words, { style })

export const bullet = (words: Words[]) => paragraph(words, { numbering: { reference: bullets, level: 0 } })
