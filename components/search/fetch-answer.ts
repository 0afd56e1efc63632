import { type ListView, viewList } from '@/lib/facets/list-view'
import type { ListedRecord, ListedRecords, ListKind, Terms } from '@/lib/lists/list-kind'
import type { Query } from '@/lib/url/query'
import { fetchJson } from './fetch-json'
import { fetchSearchIndex } from './fetch-search-index'

/** Makes in the browser what the server would make of a query. */
export type Answer<Row extends ListedRecord> = (query: Query) => ListView<Row>

/** Import it when it is needed: the code that searches is not part of the first view. */
export async function fetchAnswer<Listed extends ListedRecord, Row extends ListedRecord, T extends Terms>(
  kind: ListKind<Listed, Row, T>,
): Promise<Answer<Row>> {
  const [listed, index] = await Promise.all([
    fetchJson<ListedRecords<Listed, T>>(`/lijsten${kind.address}.json`),
    fetchSearchIndex(),
  ])
  return (query) => viewList(listed, kind, query, index)
}
