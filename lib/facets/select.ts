import { type ListedRecord, type ListedRecords, type ListKind, relevance, type Terms } from '../lists/list-kind'
import type { SearchIndex } from '../search/open-index'
import { search, type SearchResult } from '../search/search'
import { orderOf, type Query } from '../url/query'

export type Selection<Listed> = {
  records: Listed[]
  /** facet parameter → id → how many records would stand in the list; the facet's own choice left out */
  counts: Record<string, Record<string, number>>
  /** Null when nothing was typed. */
  search: SearchResult | null
}

/**
 * The one answer to a query: list, order and counts, for every kind of record, on the server and in the browser.
 * The index may be null while nothing is typed.
 */
export function select<Listed extends ListedRecord, Row extends ListedRecord, T extends Terms>(
  listed: ListedRecords<Listed, T>,
  kind: ListKind<Listed, Row, T>,
  query: Query,
  index: SearchIndex | null,
): Selection<Listed> {
  const { facets, holdsAge } = kind
  const { leeftijd, reportOnly, literal } = query
  const inIndex = kind.address.slice(1)
  const searched = query.q === '' ? null : search(index!, query.q, { kind: inIndex, reportOnly, literal })
  const choices = facets.map(({ param }) => query.chosen[param])
  const counts = facets.map((): Record<string, number> => ({}))
  const found: Found<Listed>[] = []
  for (const record of listed.records) {
    const relevanceOfRecord = searched === null ? 1 : searched.hits.relevanceOf(`${inIndex}/${record.id}`)
    if (relevanceOfRecord === 0) continue
    if (leeftijd !== undefined && holdsAge?.(record, leeftijd, reportOnly, listed.terms) === false) continue

    const values = facets.map((facet) => facet.valuesOf(record, reportOnly))
    const missed = choices.flatMap((chosen, place) =>
      chosen === undefined || values[place]!.some((id) => chosen.includes(id)) ? [] : [place],
    )
    for (const [place, counted] of counts.entries()) {
      if (missed.some((one) => one !== place)) continue
      for (const id of values[place]!) counted[id] = (counted[id] ?? 0) + 1
    }
    if (missed.length === 0) found.push({ record, relevance: relevanceOfRecord })
  }
  return {
    records: inOrder(found, orderOf(query, kind)),
    counts: Object.fromEntries(facets.map(({ param }, place) => [param, counts[place]!])),
    search: searched,
  }

  /** Among equals the catalogue's own order remains. */
  function inOrder(found: Found<Listed>[], order: string): Listed[] {
    if (order === relevance) found.sort((a, b) => b.relevance - a.relevance)
    const records = found.map(({ record }) => record)
    const compare = kind.sortOrders.find(({ id }) => id === order)?.compare
    return compare ? records.sort((a, b) => compare(a, b, listed.terms)) : records
  }
}

type Found<Listed> = { record: Listed; relevance: number }
