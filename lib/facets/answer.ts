import { describeQuery } from '../format/describe-query'
import type { ListedRecord, ListedRecords, ListKind, Terms } from '../lists/list-kind'
import type { SearchIndex } from '../search/open-index'
import { parseQuery } from '../url/query'
import { type PageParams, toSearchParams } from '../url/search-params'
import { viewList } from './list-view'

/** What a list page answers to its address: what it shows, and that in one sentence. */
export function answer<Listed extends ListedRecord, Row extends ListedRecord, T extends Terms>(
  listed: ListedRecords<Listed, T>,
  kind: ListKind<Listed, Row, T>,
  index: SearchIndex | null,
  params: PageParams,
) {
  const view = viewList(listed, kind, parseQuery(toSearchParams(params), kind, listed.terms), index)
  return { view, title: describeQuery(view.query, kind, listed.terms, view.total) }
}
