import { readFileSync } from 'node:fs'
import { fold } from '@/lib/text/fold'

/** A stretch of chapter 3 under one heading, such as "Jeugd, Effectieve interventies". */
export type Passage = { heading: string; text: string; bullets: string[] }

export type ReportText = {
  whole: string
  /** The whole text without anything that line breaks, hyphens and typography can change. */
  squashed: string
  /** Every address printed in chapter 3, in order, each once. */
  addresses: string[]
  passages: Passage[]
}

/** Letters and digits only: "sociaal-\nemotionele" and "ontwik-\nkeling" read as their words. */
export const squash = (text: string) => fold(text).replaceAll(/[^a-z0-9]/g, '')

export function readReport(file: string): ReportText {
  const whole = readFileSync(file, 'utf8')
  const chapter = whole.slice(
    whole.indexOf('3. Effectieve en kansrijke interventies'),
    whole.indexOf('4. Economische baten'),
  )
  return {
    whole,
    squashed: squash(whole),
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
/** Ends a list without being one. The policy boxes do not: a list goes on behind them on the next page. */
const otherHeading = /^\s*(Programma’s|Mentale gezondheid online|3\.\d .*)$/

function readPassages(lines: string[]): Passage[] {
  const passages: Passage[] = []
  let phase = ''
  let current: Passage | null = null
  for (const line of lines) {
    const newPhase = phaseHeadings.find(([pattern]) => pattern.test(line))?.[1]
    const list = listHeading.exec(line)?.[1]
    if (newPhase !== undefined) phase = newPhase
    if (newPhase !== undefined || otherHeading.test(line)) current = null
    else if (list !== undefined) passages.push((current = { heading: `${phase}, ${list}`, text: '', bullets: [] }))
    else if (current !== null && !line.includes('https://')) addLine(current, line)
  }
  return passages
}

/** A bullet runs on over the next lines until an empty line before something that is no continuation. */
function addLine(passage: Passage, line: string) {
  passage.text += `${line}\n`
  const opening = /^\s*(?:•|-\s)\s*(.*)$/.exec(line)
  if (opening !== null) passage.bullets.push(opening[1]!)
  else if (passage.bullets.length > 0) passage.bullets[passage.bullets.length - 1] += `\n${line}`
}
