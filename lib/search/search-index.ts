import Fuse from 'fuse.js'
import type { Facet } from '../facets/facet'
import { labelsOf } from '../facets/labels'
import type { ListedRecord, ListedRecords } from '../lists/list-kind'
import { wordsOf } from '../text/words'
import { fieldWeights, stopWords } from './tuning'

/**
 * Every distinct word of a list with the records it stands in. fuse.js looks for misspelled words in the
 * vocabulary, not in the texts: it grows far slower than the number of records.
 */
export type SearchIndex = {
  /** word → record id → weight of the strongest field the word stands in */
  postings: Map<string, Map<string, number>>
  /** name or other name, spaces and marks removed → record ids */
  wholeNames: Map<string, Set<string>>
  fuzzyWords: Fuse<string>
}

/** `reportOnly` leaves out the labels that the editor gave. */
export function buildSearchIndex<Listed extends ListedRecord>(
  { records, terms }: ListedRecords<Listed>,
  facets: Facet<Listed>[],
  reportOnly = false,
): SearchIndex {
  const postings: SearchIndex['postings'] = new Map()
  const wholeNames: SearchIndex['wholeNames'] = new Map()
  const add = (id: string, weight: number, text: string) => {
    for (const word of wordsOf(text)) {
      const weights = postings.get(word) ?? new Map<string, number>()
      weights.set(id, Math.max(weight, weights.get(id) ?? 0))
      postings.set(word, weights)
    }
  }

  for (const record of records) {
    for (const name of [record.name, ...record.alternativeNames]) {
      add(record.id, fieldWeights.name, name)
      // "kleurjeleven" and "doepraatgroep" are typed as one word.
      add(record.id, fieldWeights.name, name.replaceAll('-', ''))
      add(record.id, fieldWeights.name, wordsOf(name).join(''))
      const whole = wordsOf(name).join('')
      wholeNames.set(whole, (wholeNames.get(whole) ?? new Set()).add(record.id))
    }
    add(record.id, fieldWeights.summary, record.summary)
    for (const { label, basis } of labelsOf(record, facets, terms))
      if (!reportOnly || basis === 'rapport') add(record.id, fieldWeights.label, label)
  }

  // The threshold only lists candidates; match-word.ts verifies each with an edit distance.
  const askable = [...postings.keys()].filter((word) => !stopWords.has(word))
  const fuzzyWords = new Fuse(askable, { threshold: 0.5, ignoreLocation: true, distance: 1000 })
  return { postings, wholeNames, fuzzyWords }
}
