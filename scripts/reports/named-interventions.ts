import type { Intervention } from '@/lib/catalogue/intervention'
import { findName, plain } from './find-name'
import type { Passage } from './report-text'

/**
 * What the report says of each intervention, in the order in which it names them under their own headings: the plain
 * text from its name to the end of the bullet, or to the name of the next intervention where they share a bullet.
 */
export function findNamed(interventions: Intervention[], passages: Passage[]): Map<Intervention, string> {
  const ownLines = new Map<Intervention, string>()
  for (const { heading, bullets } of passages) {
    const standing = interventions.filter(({ source }) => source.heading === heading)
    for (const [record, lines] of bullets.flatMap((bullet) => divide(plain(bullet), standing)))
      // The lines about it are the first; a later bullet may come back to it.
      if (!ownLines.has(record)) ownLines.set(record, lines)
  }
  return ownLines
}

function divide(bullet: string, standing: Intervention[]): [Intervention, string][] {
  const places = standing
    .map((record) => ({ record, place: findName(bullet, record.name) }))
    .filter(({ place }) => place >= 0)
    .toSorted((a, b) => a.place - b.place)
  return places.map(({ record, place }, number) => [record, bullet.slice(place, places[number + 1]?.place)])
}
