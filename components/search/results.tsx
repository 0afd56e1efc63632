import { useMemo } from 'react'
import { groupRows } from '@/lib/facets/group-rows'
import type { ListView } from '@/lib/facets/list-view'
import { offersOf } from '@/lib/export/formats'
import { countOf, theseOf } from '@/lib/format/words'
import type { ListedRecord, ListKind, Terms } from '@/lib/lists/list-kind'
import { listAddress, type Query } from '@/lib/url/query'
import { AppliedFilters } from './applied-filters'
import { FacetOffers } from './facet-offers'
import type { ListParts } from './list-browser'
import { NoResults } from './no-results'
import { QueryLink } from './query-link'
import { ResultGroup } from './result-group'
import { SearchRemarks } from './search-remarks'
import { SortSelect } from './sort-select'
import { TakeAway, takeAwayId } from './take-away'
import { type ListActions, resultsHeadingId } from './use-live-list'

type Props<Listed extends ListedRecord, Row extends ListedRecord, T extends Terms> = {
  view: ListView<Row>
  query: Query
  kind: ListKind<Listed, Row, T>
  terms: T
  parts: ListParts<Row>
  isBusy: boolean
  actions: ListActions
}

export function Results<Listed extends ListedRecord, Row extends ListedRecord, T extends Terms>({
  view,
  query,
  kind,
  terms,
  parts,
  isBusy,
  actions,
}: Props<Listed, Row, T>) {
  const total = view.total
  // A letter is shown before its results: until then none of the rows is looked at again.
  const groups = useMemo(
    () =>
      groupRows(view.query, view.rows, kind, terms).map((group) => (
        <ResultGroup key={group.id} group={group} query={view.query} found={view.found} parts={parts} />
      )),
    [view, kind, terms, parts],
  )
  return (
    <section aria-labelledby={resultsHeadingId} aria-busy={isBusy} className="min-w-0 border-t border-rule-head pt-2.5">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <h2 id={resultsHeadingId} tabIndex={-1} className="text-h3">
          {total} van {countOf(kind.noun, view.size)}
        </h2>
        <div className="flex flex-wrap items-center gap-x-6 gap-y-2 print:hidden">
          {total > 0 && (
            <a href={`#${takeAwayId}`} className="text-ui narrow:py-1.5">
              Neem mee
            </a>
          )}
          <SortSelect query={query} list={kind} onChoose={actions.choose} />
        </div>
      </div>
      <AppliedFilters query={view.query} list={kind} terms={terms} onRemove={actions.chooseAndFocusResults} />
      <FacetOffers offers={view.offers} list={kind} onChoose={actions.chooseAndFocusResults} />
      <SearchRemarks
        reading={view.reading}
        query={view.query}
        noun={kind.noun}
        renderLink={(literal, words) => (
          <QueryLink query={{ ...view.query, literal }} list={kind} onFollow={actions.chooseAndFocusResults}>
            {words}
          </QueryLink>
        )}
      />
      {parts.renderNote?.(view)}
      {total === 0 && (
        <NoResults view={view} list={kind} limits={parts.limits} onChoose={actions.chooseAndFocusResults} />
      )}
      {groups}
      {total > view.rows.length && (
        <p className="mt-5 text-ui">
          Dit zijn de eerste {view.rows.length} van {total}. Maak de lijst kleiner met woorden of filters, of neem haar
          helemaal mee.
        </p>
      )}
      {parts.renderFoot?.(view)}
      {total > 0 && (
        <TakeAway
          title={`Neem ${theseOf(kind.noun, total)} mee`}
          offers={offersOf(listAddress(view.query, kind), kind.files, total)}
        />
      )}
    </section>
  )
}
