import type { StoredIndex } from '@/lib/search/build-index'
import { openingIndex, type SearchIndex } from '@/lib/search/open-index'
import { finishInTurns } from '@/lib/search/steps'
import { fetchJson } from './fetch-json'

let fetched: Promise<SearchIndex> | undefined

/** The index of everything, fetched once for all the search fields of a page. A failed try may be made again. */
export function fetchSearchIndex(): Promise<SearchIndex> {
  fetched ??= fetchJson<StoredIndex>('/zoekindex.json').then((stored) => finishInTurns(openingIndex(stored)))
  fetched.catch(() => (fetched = undefined))
  return fetched
}
