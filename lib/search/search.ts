import type { Facet } from '../facets/facet'
import type { ListedRecord, ListedRecords } from '../lists/list-kind'
import { wordsOf } from '../text/words'
import { matchWord } from './match-word'
import { buildSearchIndex, type SearchIndex } from './search-index'
import { stopWords, wholeNameBonus } from './tuning'

export type SearchResult = {
  /** record id → relevance, for every record in which each word of the query was found */
  scores: Map<string, number>
  /** The catalogue's words that were found, to mark in the texts. */
  found: string[]
  /** Typed words that were read as another word of the catalogue. */
  corrections: { typed: string; readAs: string[] }[]
  /** Typed words that stand nowhere in the catalogue. */
  unknown: string[]
}

const indexes = new WeakMap<object, { all?: SearchIndex; report?: SearchIndex }>()

/** Searches names, other names, summaries and the labels of the classifications. Null when there is nothing to search. */
export function search<Listed extends ListedRecord>(
  listed: ListedRecords<Listed>,
  facets: Facet<Listed>[],
  text: string,
  reportOnly = false,
): SearchResult | null {
  const typed = meaningfulWords(text)
  if (typed.length === 0) return null
  const index = indexOf(listed, facets, reportOnly)

  const matched = typed.map((word) => ({ word, ...matchWord(word, index) }))
  const perWord = matched.map(({ matches }) => scoreRecords(matches, index))
  const scores = new Map<string, number>()
  for (const id of perWord[0]!.keys())
    if (perWord.every((records) => records.has(id)))
      scores.set(
        id,
        perWord.reduce((sum, records) => sum + records.get(id)!, 0),
      )

  for (const named of index.wholeNames.get(wordsOf(text).join('')) ?? [])
    scores.set(named, (scores.get(named) ?? 0) + wholeNameBonus)

  return {
    scores,
    found: matched.flatMap(({ matches }) => matches.map(({ word }) => word)),
    corrections: matched
      .filter(({ word, readAs }) => readAs.length > 0 && !readAs.includes(word))
      .map(({ word, readAs }) => ({ typed: word, readAs })),
    unknown: matched.filter(({ matches }) => matches.length === 0).map(({ word }) => word),
  }
}

/** Made once per list and basis. */
function indexOf<Listed extends ListedRecord>(
  listed: ListedRecords<Listed>,
  facets: Facet<Listed>[],
  reportOnly: boolean,
): SearchIndex {
  const made = indexes.get(listed) ?? {}
  indexes.set(listed, made)
  return (made[reportOnly ? 'report' : 'all'] ??= buildSearchIndex(listed, facets, reportOnly))
}

function meaningfulWords(text: string): string[] {
  const words = [...new Set(wordsOf(text))]
  const meaningful = words.filter((word) => word.length > 1 && !stopWords.has(word))
  return meaningful.length > 0 ? meaningful : words
}

function scoreRecords(matches: { word: string; quality: number }[], { postings }: SearchIndex): Map<string, number> {
  const scores = new Map<string, number>()
  for (const { word, quality } of matches)
    for (const [id, weight] of postings.get(word)!) scores.set(id, Math.max(weight * quality, scores.get(id) ?? 0))
  return scores
}
