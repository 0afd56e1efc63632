import type { ListedCatalogue, ListedIntervention, Terms } from '../catalogue/listed-catalogue'
import { wordsOf } from '../text/words'
import type { Query } from '../url/query'
import { type Drop, dropFilters } from './drop-filters'
import { labelsOf, type RecordLabel } from './labels'
import { select, type Selection } from './select'

/** What a row of the list shows; the rest of a record would only make the page heavier. */
export type ListRow = Pick<
  ListedIntervention,
  'id' | 'name' | 'alternativeNames' | 'summary' | 'status' | 'lifePhases' | 'settings' | 'delivery' | 'topics'
> & {
  /** Labels that answer the words but have no place in the row. */
  foundLabels: RecordLabel[]
}

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
    interventions: interventions.map((record) => toRow(record, catalogue.terms, new Set(search?.found))),
    catalogueSize: catalogue.interventions.length,
    counts,
    found: search?.found ?? [],
    corrections: search?.corrections ?? [],
    unknown: search?.unknown ?? [],
    drops: interventions.length === 0 ? dropFilters(catalogue, query) : [],
  }
}

/** The facets whose labels a row never shows. */
const unseenFacets = new Set(['factor', 'doel', 'doelgroep', 'erkenning'])

function toRow(record: ListedIntervention, terms: Terms, found: Set<string>): ListRow {
  const { id, name, alternativeNames, summary, status, lifePhases, settings, delivery, topics } = record
  const foundLabels =
    found.size === 0
      ? []
      : labelsOf(record, terms).filter(
          ({ param, label }) => unseenFacets.has(param) && wordsOf(label).some((word) => found.has(word)),
        )
  return { id, name, alternativeNames, summary, status, lifePhases, settings, delivery, topics, foundLabels }
}
