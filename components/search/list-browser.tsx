import type { ReactNode } from 'react'
import type { ListView, Shown } from '@/lib/facets/list-view'
import type { ListedRecord, ListKind, Terms } from '@/lib/lists/list-kind'
import type { Query } from '@/lib/url/query'
import { SearchField } from '../ui/search-field'
import { FilterPanel } from './filter-panel'
import { ListHeading } from './list-heading'
import { Results } from './results'
import { useLiveList } from './use-live-list'
import { usePointedRow } from './use-pointed-row'

/** What a kind of list shows in its own way. */
export type ListParts<Row> = {
  /** One record, an `<li>`; `heading` is the level of its name. */
  renderRow: (row: Shown<Row>, found: string[], heading: 'h3' | 'h4', query: Query) => ReactNode
  /** The heads of the columns, beside the head of a group. Null where the rows have no columns. */
  renderColumnHeads?: (query: Query) => ReactNode
  /** What must be said about the numbers of this list. */
  renderNote?: (view: ListView<Row>) => ReactNode
  /** What can be done with the rows, under the last of them. */
  renderFoot?: (view: ListView<Row>) => ReactNode
  /** What a visitor must know when nothing is found. */
  limits: string
}

type Props<Listed extends ListedRecord, Row extends ListedRecord, T extends Terms> = {
  kind: ListKind<Listed, Row, T>
  terms: T
  serverView: ListView<Row>
  parts: ListParts<Row>
  introduction?: ReactNode
}

/**
 * A list with its search and filters. Without a script it is a form that the server answers; with one, the same
 * engine answers here and the address follows.
 */
export function ListBrowser<Listed extends ListedRecord, Row extends ListedRecord, T extends Terms>({
  kind,
  terms,
  serverView,
  parts,
  introduction,
}: Props<Listed, Row, T>) {
  const { view, query, typed, isBusy, isCutOff, announcement, actions } = useLiveList(kind, terms, serverView)
  usePointedRow()
  return (
    <form action={kind.address} method="get" onSubmit={actions.submit}>
      <ListHeading view={view} list={kind} terms={terms} />
      {introduction}
      <div data-live="" className="max-w-2xl print:hidden">
        <SearchField label={kind.searchLabel} value={typed} onChange={(event) => actions.type(event.target.value)} />
      </div>
      <p role="status" data-live="" className="sr-only">
        {announcement}
      </p>
      <div role="alert" data-live="">
        {isCutOff && (
          <p className="mt-5 max-w-2xl border-l-2 border-ochre pl-4">
            <b>Geen verbinding.</b> U ziet nog de lijst van voor uw laatste keuze. Zodra u weer verbonden bent, halen we
            de nieuwe op.
          </p>
        )}
      </div>
      <div className="mt-7 grid grid-cols-[15.5rem_minmax(0,1fr)] gap-x-12 medium:gap-x-8 narrow:mt-5 narrow:grid-cols-1 print:block">
        <FilterPanel view={view} query={query} list={kind} terms={terms} actions={actions} />
        <Results view={view} query={query} kind={kind} terms={terms} parts={parts} isBusy={isBusy} actions={actions} />
      </div>
    </form>
  )
}
