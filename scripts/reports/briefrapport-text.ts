import { fold } from '@/lib/text/fold'

/** The stretch of a text between two places, or to its end; empty when the text does not have the first. */
export function between(text: string, start: string, end?: string): string {
  const from = text.indexOf(start)
  if (from < 0) return ''
  const rest = text.slice(from + start.length)
  const to = end === undefined ? -1 : rest.indexOf(end)
  return to < 0 ? rest : rest.slice(0, to)
}

/** What stands at the edge of some pages, in the middle of lists and tables. */
const pageMark = /^(RIVM Briefrapport 2024-0114|Pagina \d+ van \d+)$/

/** The lines with words, without what belongs to the page. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !pageMark.test(line))

/** The form in which names are compared. The report begins them with a capital or not, and spaces them freely. */
export const nameForm = (name: string): string =>
  fold(name)
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?\/ ?/g, '/')
    .trim()
