import { matchNames } from './match-names'
import { type Meaning, meaningsOf } from './meanings'
import { printed, type SearchIndex } from './open-index'
import { rank, type Ranking } from './rank'
import { type Alternative, readQuery, type Unit } from './read-query'

export type SearchOptions = {
  /** Only documents of this kind. */
  kind?: string
  /** Leave out the labels that the editors gave. */
  reportOnly?: boolean
  /** Search what was typed: no corrections, no words from the thesaurus. */
  literal?: boolean
}

/** How the words were read, for the visitor. */
export type Reading = {
  /** Typed words that were read as others. */
  corrections: { typed: string; readAs: string[] }[]
  /** Words from the thesaurus through which something was found. */
  alsoSearched: string[]
  /** Typed words with which nothing can be found. */
  unknown: string[]
  meanings: Meaning[]
}

export type SearchResult = Reading & {
  /** document id → relevance */
  scores: Map<string, number>
  /** The documents of which the name was typed whole, or nearly so. */
  named: Set<string>
  /** The catalogue's words that were found, to mark in the texts. */
  found: string[]
}

/** Null when there is nothing to search. */
export function search(index: SearchIndex, text: string, options: SearchOptions = {}): SearchResult | null {
  const { kind, reportOnly = false, literal = false } = options
  const units = readQuery(text, index, literal)
  if (units.length === 0) return null
  const { documents } = index
  const isAsked = (number: number) => kind === undefined || documents[number]!.id.startsWith(`${kind}/`)
  const ranking = rank(units, index, reportOnly, isAsked)
  const names = matchNames(text, units, index, literal, isAsked)

  const scores = new Map<string, number>()
  for (const number of ranking.found) scores.set(documents[number]!.id, ranking.scores[number]!)
  for (const [number, bonus] of names.bonuses) scores.set(documents[number]!.id, ranking.scores[number]! + bonus)

  const used = usedAlternatives(units, ranking)
  return {
    scores,
    named: new Set([...names.named].map((number) => documents[number]!.id)),
    found: [...new Set(used.flatMap(({ words }) => words.flatMap((matches) => matches.map(({ word }) => word))))],
    corrections: [
      ...names.corrections,
      ...units
        .filter(({ correctedTo }) => correctedTo.length > 0)
        .map(({ typed, correctedTo }) => ({ typed, readAs: correctedTo.map((word) => printed(word, index)) })),
    ],
    meanings: meaningsOf(text, units, index),
    alsoSearched: [...new Set(used.flatMap(({ phrase }) => phrase ?? []))],
    unknown:
      names.named.size > 0
        ? []
        : units.filter(({ alternatives }) => alternatives.length === 0).map(({ typed }) => typed),
  }
}

/** Those through which one of the hits was found. */
function usedAlternatives(units: Unit[], { found, foundBy, scores }: Ranking): Alternative[] {
  const isHit = new Uint8Array(scores.length)
  for (const number of found) isHit[number] = 1
  return units.flatMap(({ alternatives }) =>
    alternatives.filter((one) => foundBy.get(one)!.some((number) => isHit[number] === 1)),
  )
}
