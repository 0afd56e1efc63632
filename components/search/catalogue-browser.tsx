'use client'

import type { Terms } from '@/lib/catalogue/listed-catalogue'
import type { ListView } from '@/lib/facets/list-view'
import { SearchField } from '../ui/search-field'
import { FilterPanel } from './filter-panel'
import { ListHeading } from './list-heading'
import { Results } from './results'
import { useLiveList } from './use-live-list'

/**
 * The list with its search and filters. Without a script it is a form that the server answers; with one, the same
 * engine answers here and the address follows.
 */
export function CatalogueBrowser({ terms, serverView }: { terms: Terms; serverView: ListView }) {
  const { view, query, typed, isBusy, announcement, actions } = useLiveList(terms, serverView)
  return (
    <form action="/interventies" method="get" onSubmit={actions.submit}>
      <ListHeading view={view} terms={terms} />
      <div className="max-w-2xl print:hidden">
        <SearchField
          label="Zoek op naam, onderwerp of doelgroep"
          value={typed}
          onChange={(event) => actions.type(event.target.value)}
        />
      </div>
      <p role="status" className="sr-only">
        {announcement}
      </p>
      <div className="mt-7 grid grid-cols-[15.5rem_minmax(0,1fr)] gap-x-12 medium:gap-x-8 narrow:mt-5 narrow:grid-cols-1 print:block">
        <FilterPanel view={view} query={query} terms={terms} actions={actions} />
        <Results view={view} query={query} terms={terms} isBusy={isBusy} actions={actions} />
      </div>
    </form>
  )
}
