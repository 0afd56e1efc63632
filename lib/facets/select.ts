import type { ListedCatalogue, ListedIntervention } from '../catalogue/listed-catalogue'
import { search, type SearchResult } from '../search/search'
import type { Query, SortOrder } from '../url/query'
import { holdsAge } from './age'
import { facets } from './definitions'

export type Selection = {
  interventions: ListedIntervention[]
  /** facet parameter → id → how many interventions would stand in the list; the facet's own choice left out */
  counts: Record<string, Record<string, number>>
  /** Null when nothing was typed. */
  search: SearchResult | null
}

/** The one answer to a query: list, order and counts, for the page on the server and in the browser. */
export function select(catalogue: ListedCatalogue, query: Query): Selection {
  const searched = search(catalogue, query.q, query.reportOnly)
  const counts: Selection['counts'] = Object.fromEntries(facets.map(({ param }) => [param, {}]))
  const interventions = catalogue.interventions.filter((record) => {
    if (searched !== null && !searched.scores.has(record.id)) return false
    if (query.leeftijd !== undefined && !holdsAge(record, query.leeftijd, query.reportOnly, catalogue.terms.lifePhases))
      return false

    const values = facets.map((facet) => facet.valuesOf(record, query.reportOnly))
    const misses = facets.filter(({ param }, place) => {
      const chosen = query.chosen[param]
      return chosen !== undefined && !values[place]!.some((id) => chosen.includes(id))
    })
    for (const [place, facet] of facets.entries()) {
      if (misses.some((missed) => missed !== facet)) continue
      const counted = counts[facet.param]!
      for (const id of values[place]!) counted[id] = (counted[id] ?? 0) + 1
    }
    return misses.length === 0
  })
  return { interventions: sortInterventions(interventions, query.sort, catalogue, searched), counts, search: searched }
}

/** The catalogue itself is in order of life phase, so that is also the order among equals. */
function sortInterventions(
  interventions: ListedIntervention[],
  sort: SortOrder,
  { terms }: ListedCatalogue,
  searched: SearchResult | null,
): ListedIntervention[] {
  const statusPlace = new Map(terms.statuses.map(({ id }, place) => [id, place]))
  const score = ({ id }: ListedIntervention) => searched?.scores.get(id) ?? 0
  switch (sort) {
    case 'naam':
      return interventions.toSorted((a, b) => a.name.localeCompare(b.name, 'nl'))
    case 'status':
      return interventions.toSorted((a, b) => statusPlace.get(a.status)! - statusPlace.get(b.status)!)
    case 'relevantie':
      return interventions.toSorted((a, b) => score(b) - score(a))
    case 'levensfase':
      return interventions
  }
}
