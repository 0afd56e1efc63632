import { groupRows } from '../facets/group-rows'
import { select } from '../facets/select'
import { describeQuery } from '../format/describe-query'
import { filterLines } from '../format/filter-lines'
import type { ListedRecord, ListedRecords, ListKind, Terms } from '../lists/list-kind'
import type { SearchIndex } from '../search/open-index'
import { listAddress, parseQuery } from '../url/query'

/** What an address asks of a kind of record, and what that is in words. */
export type Selected<Kept> = { records: Kept[]; title: string; filters: string[]; address: string }

/** The whole records behind a list, in the order of the screen, where a sorted list is cut into groups. */
export function selectRecords<
  Kept extends { id: string },
  Listed extends ListedRecord,
  Row extends ListedRecord,
  T extends Terms,
>(
  records: Kept[],
  listed: ListedRecords<Listed, T>,
  kind: ListKind<Listed, Row, T>,
  params: URLSearchParams,
  index: SearchIndex,
): Selected<Kept> {
  const query = parseQuery(params, kind, listed.terms)
  const found = select(listed, kind, query, index).records.map(kind.toRow)
  const shown = groupRows(query, found, kind, listed.terms).flatMap(({ rows }) => rows)
  const byId = new Map(records.map((record) => [record.id, record]))
  return {
    records: shown.map(({ id }) => byId.get(id)!),
    title: describeQuery(query, kind, listed.terms, shown.length),
    filters: filterLines(query, kind, listed.terms),
    address: listAddress(query, kind),
  }
}
