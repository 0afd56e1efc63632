import { readFileSync } from 'node:fs'

/** A stretch of chapter 3 under one heading, such as "Jeugd, Effectieve interventies". */
export type Passage = { heading: string; bullets: string[] }

export type ReportText = {
  /** The whole text, with the words that were broken off at the end of a line made whole. */
  whole: string
  /** Every address printed in chapter 3, in order, each once. */
  addresses: string[]
  passages: Passage[]
}

/** "Denk-\nstrategieën" is one word, also over the end of a column. */
export const joinBrokenWords = (text: string) => text.replaceAll(/(?<=\p{L})-\s*\n\s*(?=\p{L})/gu, '')

export function readReport(file: string): ReportText {
  const whole = joinBrokenWords(readFileSync(file, 'utf8'))
  const chapter = whole.slice(
    whole.indexOf('3. Effectieve en kansrijke interventies'),
    whole.indexOf('4. Economische baten'),
  )
  return {
    whole,
    addresses: [...new Set(chapter.match(/https?:\/\/\S+/g) ?? [])],
    passages: readPassages(chapter.split('\n')),
  }
}

/** The names of the life phases as the report prints them above its parts. */
const phaseHeadings: [RegExp, string][] = [
  [/^3\.1 /, 'Rond de geboorte'],
  [/^3\.2 /, 'Jeugd'],
  [/^\s*ADOLESCENTEN$/, 'Adolescenten'],
  [/^\s*STUDENTEN$/, 'Studenten'],
  [/^\s*VOLWASSENEN$/, 'Volwassenen'],
  [/^\s*OUDEREN$/, 'Ouderen'],
]
const listHeading = /^\s*(Effectieve interventies|Kansrijke interventies)$/
/** Ends a list without being one. */
const otherHeading = /^\s*(Programma’s|Mentale gezondheid online|3\.\d .*)$/
/** A box runs on to the addresses at the foot of the page. The list around it goes on behind them on the next page. */
const boxHeading = /^\s*Beleid & maatregelen/

function readPassages(lines: string[]): Passage[] {
  const passages: Passage[] = []
  let phase = ''
  let current: Passage | null = null
  let isInBox = false
  for (const line of lines) {
    const newPhase = phaseHeadings.find(([pattern]) => pattern.test(line))?.[1]
    const list = listHeading.exec(line)?.[1]
    const isAddress = line.includes('https://')
    isInBox = boxHeading.test(line) || (isInBox && !isAddress)
    if (newPhase !== undefined) phase = newPhase
    if (newPhase !== undefined || otherHeading.test(line)) current = null
    else if (list !== undefined) passages.push((current = { heading: `${phase}, ${list}`, bullets: [] }))
    else if (current !== null && !isInBox && !isAddress) addLine(current, line)
  }
  return passages
}

/** A bullet runs on until the next, over the end of a column and of a page. */
function addLine({ bullets }: Passage, line: string) {
  const opening = /^\s*(?:•|-\s)\s*(.*)$/.exec(line)
  if (opening !== null) bullets.push(opening[1]!)
  else if (bullets.length > 0) bullets[bullets.length - 1] += `\n${line}`
}
