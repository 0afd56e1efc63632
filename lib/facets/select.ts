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
  const relevanceOf = ({ id }: Listed) => searched?.scores.get(`${inIndex}/${id}`) ?? 0
  const counts: Selection<Listed>['counts'] = Object.fromEntries(facets.map(({ param }) => [param, {}]))
  const records = listed.records.filter((record) => {
    if (searched !== null && relevanceOf(record) === 0) return false
    if (leeftijd !== undefined && holdsAge?.(record, leeftijd, reportOnly, listed.terms) === false) return false

    const values = facets.map((facet) => facet.valuesOf(record, reportOnly))
    const misses = facets.filter(({ param }, place) => {
      const chosen = query.chosen[param]
      return chosen !== undefined && !values[place]!.some((id) => chosen.includes(id))
    })
    for (const [place, facet] of facets.entries()) {
      if (misses.some((missed) => missed !== facet)) continue
      const counted = counts[facet.param]!
      for (const id of values[place]!) counted[id] = (counted[id] ?? 0) + 1
    }
    return misses.length === 0
  })
  return { records: inOrder(records, orderOf(query, kind)), counts, search: searched }

  /** Among equals the catalogue's own order remains. */
  function inOrder(found: Listed[], order: string): Listed[] {
    if (order === relevance) return found.toSorted((a, b) => relevanceOf(b) - relevanceOf(a))
    const compare = kind.sortOrders.find(({ id }) => id === order)?.compare
    return compare ? found.toSorted((a, b) => compare(a, b, listed.terms)) : found
  }
}
