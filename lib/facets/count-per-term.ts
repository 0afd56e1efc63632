import type { ListedCatalogue } from '../catalogue/listed-catalogue'
import { emptyQuery } from '../url/query'
import { select } from './select'

/** How many interventions each term of a facet has in the whole catalogue. */
export function countPerTerm(catalogue: ListedCatalogue, param: string): Record<string, number> {
  return select(catalogue, emptyQuery).counts[param] ?? {}
}
