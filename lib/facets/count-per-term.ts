import type { ListedRecord, ListedRecords, ListKind, Terms } from '../lists/list-kind'
import { emptyQuery } from '../url/query'
import { select } from './select'

/** How many records each term of a facet has in the whole list. */
export function countPerTerm<Listed extends ListedRecord, Row extends ListedRecord, T extends Terms>(
  listed: ListedRecords<Listed, T>,
  kind: ListKind<Listed, Row, T>,
  param: string,
): Record<string, number> {
  return select(listed, kind, emptyQuery, null).counts[param] ?? {}
}
