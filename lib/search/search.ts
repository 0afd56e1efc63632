import { type Hits, openHits } from './hits'
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
  hits: Hits
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
  const isAsked = (number: number) => kind === undefined || documents[number]!.kind === kind
  const ranking = rank(units, index, reportOnly, isAsked)
  const names = matchNames(text, units, index, literal, isAsked)

  const used = usedAlternatives(units, ranking)
  const { relevance } = ranking
  const byName = [...names.bonuses.keys()].filter((number) => relevance[number] === 0)
  for (const [number, bonus] of names.bonuses) relevance[number]! += bonus
  return {
    hits: openHits([...ranking.found, ...byName], relevance, index),
    named: new Set([...names.named].map((number) => documents[number]!.id)),
    found: [...new Set(used.flatMap(({ words }) => words.flatMap((matches) => matches.map(({ word }) => word))))],
    corrections: [
      ...names.corrections,
      ...units
        .filter(({ correctedTo, alternatives }) => correctedTo.length > 0 && alternatives.length > 0)
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
function usedAlternatives(units: Unit[], { foundBy, relevance }: Ranking): Alternative[] {
  return units.flatMap(({ alternatives }) =>
    alternatives.filter((one) => foundBy.get(one)!.some((number) => relevance[number]! > 0)),
  )
}
