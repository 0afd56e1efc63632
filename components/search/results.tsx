import type { Terms } from '@/lib/catalogue/listed-catalogue'
import type { ListView } from '@/lib/facets/list-view'
import { groupInterventions } from '@/lib/facets/group-interventions'
import { countInterventions } from '@/lib/format/words'
import type { Query } from '@/lib/url/query'
import { AppliedFilters } from './applied-filters'
import { ListNote } from './list-note'
import { NoResults } from './no-results'
import { ResultGroup } from './result-group'
import { SearchRemarks } from './search-remarks'
import { SortSelect } from './sort-select'
import { type ListActions, resultsHeadingId } from './use-live-list'

type Props = { view: ListView; query: Query; terms: Terms; isBusy: boolean; actions: ListActions }

export function Results({ view, query, terms, isBusy, actions }: Props) {
  const total = view.interventions.length
  return (
    <section aria-labelledby={resultsHeadingId} aria-busy={isBusy} className="min-w-0 border-t border-rule-head pt-2.5">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <h2 id={resultsHeadingId} tabIndex={-1} className="text-h3">
          {total} van {countInterventions(view.catalogueSize)}
        </h2>
        <SortSelect query={query} onChoose={actions.choose} />
      </div>
      <AppliedFilters query={view.query} terms={terms} onRemove={actions.chooseAndFocusResults} />
      <SearchRemarks view={view} />
      <ListNote view={view} terms={terms} />
      {total === 0 && <NoResults view={view} onChoose={actions.chooseAndFocusResults} />}
      {groupInterventions(view.query, view.interventions, terms).map(({ id, label, interventions }) => (
        <ResultGroup key={id} label={label} interventions={interventions} terms={terms} found={view.found} />
      ))}
    </section>
  )
}
