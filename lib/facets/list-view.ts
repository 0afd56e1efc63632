import type { ListedCatalogue, ListedIntervention } from '../catalogue/listed-catalogue'
import type { Query } from '../url/query'
import { type Drop, dropFilters } from './drop-filters'
import { select, type Selection } from './select'

/** What a row of the list shows; the rest of a record would only make the page heavier. */
export type ListRow = Pick<
  ListedIntervention,
  'id' | 'name' | 'alternativeNames' | 'summary' | 'status' | 'lifePhases' | 'settings' | 'delivery' | 'topics'
>

/** All that the list page shows for a query; plain data, so that server and browser can make the same one. */
export type ListView = {
  query: Query
  interventions: ListRow[]
  /** Interventions in the whole catalogue. */
  catalogueSize: number
  counts: Selection['counts']
  found: string[]
  corrections: { typed: string; readAs: string[] }[]
  unknown: string[]
  /** Ways out, only when nothing was found. */
  drops: Drop[]
}

export function viewList(catalogue: ListedCatalogue, query: Query): ListView {
  const { interventions, counts, search } = select(catalogue, query)
  return {
    query,
    interventions: interventions.map(toRow),
    catalogueSize: catalogue.interventions.length,
    counts,
    found: search?.found ?? [],
    corrections: search?.corrections ?? [],
    unknown: search?.unknown ?? [],
    drops: interventions.length === 0 ? dropFilters(catalogue, query) : [],
  }
}

function toRow(record: ListedIntervention): ListRow {
  const { id, name, alternativeNames, summary, status, lifePhases, settings, delivery, topics } = record
  return { id, name, alternativeNames, summary, status, lifePhases, settings, delivery, topics }
}
