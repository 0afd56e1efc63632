import type { ListShape, Terms } from '../lists/list-kind'
import { type Query, toggleChoice, withoutAge, withSearch } from '../url/query'
import { inSentence } from '../format/words'
import { facetTerms, notMentioned } from './facet'

/** One filter that is on, and the query without it. */
export type AppliedFilter = { key: string; label: string; without: Query }

/** Every filter of a query in the order of the facets; words first. */
export function appliedFilters(query: Query, { facets }: ListShape, terms: Terms): AppliedFilter[] {
  const filters: AppliedFilter[] = []
  if (query.q !== '') filters.push({ key: 'q', label: `“${query.q}”`, without: withSearch(query, '') })
  for (const facet of facets) {
    for (const { id, label } of facetTerms(facet, terms).filter((term) => query.chosen[facet.param]?.includes(term.id)))
      filters.push({
        key: `${facet.param}-${id}`,
        // "Niet vermeld" alone does not say what is not mentioned, nor does "Groot" say what is.
        label: id === notMentioned.id || facet.needsName ? `${facet.label} ${inSentence(label)}` : label,
        without: toggleChoice(query, facet.param, id),
      })
  }
  if (query.leeftijd !== undefined)
    filters.push({ key: 'leeftijd', label: `${query.leeftijd} jaar`, without: withoutAge(query) })
  if (query.reportOnly)
    filters.push({
      key: 'basis',
      label: 'Alleen wat het rapport zelf zegt',
      without: { ...query, reportOnly: false },
    })
  return filters
}
