import { facetTerms } from '../facets/facet'
import type { ListShape, Terms } from '../lists/list-kind'
import type { Query } from '../url/query'
import { joinOr } from './words'

/** Every filter that is on, with the name of its facet: "Levensfase: Jeugd of Adolescenten". Words first. */
export function filterLines({ q, chosen, leeftijd, reportOnly, literal }: Query, list: ListShape, terms: Terms) {
  const lines = q === '' ? [] : [`Zoekwoorden: “${q}”${literal ? ', alleen op deze woorden' : ''}`]
  for (const facet of list.facets) {
    const ids = chosen[facet.param]
    if (ids === undefined) continue
    const labels = facetTerms(facet, terms).filter(({ id }) => ids.includes(id))
    lines.push(`${facet.label}: ${joinOr(labels.map(({ label }) => label))}`)
  }
  if (leeftijd !== undefined) lines.push(`Leeftijd: ${leeftijd} jaar`)
  if (reportOnly) lines.push('Alleen wat het rapport zelf zegt')
  return lines
}
