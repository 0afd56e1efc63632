import type { StoredIndex } from '@/lib/search/build-index'
import { openingIndex, type SearchIndex } from '@/lib/search/open-index'
import { finishInTurns } from '@/lib/search/steps'

let fetched: Promise<SearchIndex> | undefined

/** The index of everything, fetched once for all the search fields of a page. A failed try may be made again. */
export function fetchSearchIndex(): Promise<SearchIndex> {
  fetched ??= fetchJson<StoredIndex>('/zoekindex.json').then((stored) => finishInTurns(openingIndex(stored)))
  fetched.catch(() => (fetched = undefined))
  return fetched
}

export async function fetchJson<Answer>(address: string, signal?: AbortSignal): Promise<Answer> {
  const response = await fetch(address, { signal })
  if (!response.ok) throw new Error(`${address} answered ${response.status}`)
  return (await response.json()) as Answer
}
