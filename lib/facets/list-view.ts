import type { ListedRecord, ListedRecords, ListKind, Terms } from '../lists/list-kind'
import type { SearchIndex } from '../search/open-index'
import { type Reading, search } from '../search/search'
import { suggestInstead } from '../search/suggest-instead'
import { wordsOf } from '../text/words'
import type { Query } from '../url/query'
import { type Drop, dropFilters } from './drop-filters'
import { type Offer, offerFacets } from './offer-facets'
import { labelsOf, type RecordLabel } from './labels'
import { select, type Selection } from './select'

/** A row of a list, with the labels that answer the words but have no place in it. */
export type Shown<Row> = Row & { foundLabels: RecordLabel[] }

/** All that a list page shows for a query; plain data, so that server and browser can make the same one. */
export type ListView<Row> = {
  query: Query
  /** The first of them when there are very many. */
  rows: Shown<Row>[]
  total: number
  /** Records in the whole list. */
  size: number
  /** The list is too big to be fetched: the browser asks the server for each answer. */
  asksServer: boolean
  counts: Selection<never>['counts']
  found: string[]
  reading: Omit<Reading, 'meanings'>
  /** Filters that say what was typed. */
  offers: Offer[]
  /** Other words that do find something here, only when nothing was found. */
  instead: string[]
  /** How much the words find among the other kinds, only when nothing is left here. */
  elsewhere: number
  /** Ways out, only when nothing was found. */
  drops: Drop[]
}

/** More rows than this are slow to paint, and nobody reads them: a narrower question does. */
const mostRows = 100

/**
 * Bigger lists stay on the server. The search index of 1.000 records is about 130 kB, a second on a slow phone; that of
 * 10.000 is a megabyte, and the list as much again.
 */
const mostRecordsInBrowser = 1_000

export function viewList<Listed extends ListedRecord, Row extends ListedRecord, T extends Terms>(
  listed: ListedRecords<Listed, T>,
  kind: ListKind<Listed, Row, T>,
  query: Query,
  index: SearchIndex | null,
): ListView<Row> {
  const { records, counts, search: searched } = select(listed, kind, query, index)
  const found = new Set(searched?.found)
  const unseen = kind.facets.filter(({ isInRow }) => !isInRow)
  const foundLabels = (record: Listed) =>
    found.size === 0
      ? []
      : labelsOf(record, unseen, listed.terms).filter(({ label }) => wordsOf(label).some((word) => found.has(word)))
  return {
    query,
    rows: records.slice(0, mostRows).map((record) => ({ ...kind.toRow(record), foundLabels: foundLabels(record) })),
    total: records.length,
    size: listed.records.length,
    asksServer: listed.records.length > mostRecordsInBrowser,
    counts,
    found: searched?.found ?? [],
    reading: {
      corrections: searched?.corrections ?? [],
      alsoSearched: searched?.alsoSearched ?? [],
      unknown: searched?.unknown ?? [],
    },
    offers: searched ? offerFacets(listed, kind, query, index!, searched) : [],
    instead: searched?.hits.total === 0 ? suggestInstead(index!, query.q, kind.address.slice(1)) : [],
    elsewhere: searched && records.length === 0 ? countElsewhere(index!, query, kind.address) : 0,
    drops: records.length === 0 ? dropFilters(listed, kind, query, index) : [],
  }
}

function countElsewhere(index: SearchIndex, { q, literal }: Query, address: string): number {
  const hits = search(index, q, { literal })?.hits.best() ?? []
  return hits.filter(({ id }) => !`/${id}`.startsWith(`${address}/`)).length
}
