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
  const counts = kind.facets.map((): Record<string, number> => ({}))
  const found: Looked<Listed>[] = []
  const searched = look(listed, kind, query, index, (looked) => {
    const { values, misses, missed } = looked
    if (misses === 0) {
      found.push(looked)
      for (const [place, own] of values.entries()) addCounts(counts[place]!, own)
    } else if (misses === 1) addCounts(counts[missed]!, values[missed]!)
  })
  const order = orderOf(query, kind)
  const compare = kind.sortOrders.find(({ id }) => id === order)?.compare
  // Among equals the catalogue's own order remains.
  if (order === relevance) found.sort((a, b) => b.relevance - a.relevance)
  else if (compare) found.sort((a, b) => compare(a.record, b.record, listed.terms))
  return {
    records: found.map(({ record }) => record),
    counts: Object.fromEntries(kind.facets.map(({ param }, place) => [param, counts[place]!])),
    search: searched,
  }
}

/** How many records a query has, for who needs no more. */
export function countRecords<Listed extends ListedRecord, Row extends ListedRecord, T extends Terms>(
  listed: ListedRecords<Listed, T>,
  kind: ListKind<Listed, Row, T>,
  query: Query,
  index: SearchIndex | null,
): number {
  let total = 0
  look(listed, kind, query, index, ({ misses }) => (total += misses === 0 ? 1 : 0))
  return total
}

/**
 * A record that answers words and age. `misses`: in how many facets it has none of the chosen values; `missed`: the
 * last of these.
 */
type Looked<Listed> = { record: Listed; relevance: number; values: string[][]; misses: number; missed: number }

function look<Listed extends ListedRecord, Row extends ListedRecord, T extends Terms>(
  { records, terms }: ListedRecords<Listed, T>,
  kind: ListKind<Listed, Row, T>,
  { q, chosen, leeftijd, reportOnly, literal }: Query,
  index: SearchIndex | null,
  visit: (looked: Looked<Listed>) => void,
): SearchResult | null {
  const { address, facets, holdsAge } = kind
  const searched = q === '' ? null : search(index!, q, { kind: address.slice(1), reportOnly, literal })
  const choices = facets
    .map(({ param }, place) => ({ place, ids: chosen[param] }))
    .filter((choice): choice is { place: number; ids: string[] } => choice.ids !== undefined)
  for (const record of records) {
    const known = knownOf(record, kind)
    const relevanceOfRecord = searched === null ? 1 : searched.hits.relevanceOf(known.idInIndex)
    if (relevanceOfRecord === 0) continue
    if (leeftijd !== undefined && holdsAge?.(record, leeftijd, reportOnly, terms) === false) continue
    const values = reportOnly ? known.valuesInReport : known.values
    let misses = 0
    let missed = -1
    for (const { place, ids } of choices)
      if (!values[place]!.some((id) => ids.includes(id))) {
        misses++
        missed = place
      }
    visit({ record, relevance: relevanceOfRecord, values, misses, missed })
  }
  return searched
}

function addCounts(counts: Record<string, number>, ids: string[]) {
  for (const id of ids) counts[id] = (counts[id] ?? 0) + 1
}

/** What is asked of every record at every key press, so that it is worked out once. The values are per facet. */
type Known = { idInIndex: string; values: string[][]; valuesInReport: string[][] }

const knownRecords = new WeakMap<ListedRecord, Known>()

function knownOf<Listed extends ListedRecord, Row extends ListedRecord, T extends Terms>(
  record: Listed,
  { address, facets }: ListKind<Listed, Row, T>,
): Known {
  const before = knownRecords.get(record)
  if (before !== undefined) return before
  const known = {
    idInIndex: `${address.slice(1)}/${record.id}`,
    values: facets.map(({ valuesOf }) => valuesOf(record, false)),
    valuesInReport: facets.map(({ valuesOf }) => valuesOf(record, true)),
  }
  knownRecords.set(record, known)
  return known
}
