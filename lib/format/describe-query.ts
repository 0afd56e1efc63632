import { type FacetShape, facetTerms, notMentioned } from '../facets/facet'
import type { ListShape, Terms } from '../lists/list-kind'
import { hasFilters, type Query } from '../url/query'
import { countOf, inSentence, joinOr, opening } from './words'

/** Longer words would make a title of their own. */
const longestQuote = 40

/** What a list shows in one sentence: "12 effectieve interventies voor jeugd, op school, met “pesten”". */
export function describeQuery(query: Query, list: ListShape, terms: Terms, total: number): string {
  if (!hasFilters(query)) return `Alle ${countOf(list.noun, total)}`
  const parts = [
    ...list.facets.map((facet) => sentencePart(query, facet, terms)),
    query.leeftijd === undefined ? '' : `voor wie ${query.leeftijd} jaar is`,
    query.q && `met “${shorten(query.q)}”`,
  ].filter((part) => part !== '')
  const rest = countOtherFilters(query, list)
  if (rest > 0)
    parts.push(
      `met ${rest} ${parts.length > 0 ? (rest === 1 ? 'ander filter' : 'andere filters') : rest === 1 ? 'filter' : 'filters'}`,
    )
  const subject = countOf(list.noun, total, adjectiveOf(query, list, terms))
  return opening(parts.length > 0 ? `${subject} ${parts.join(', ')}` : subject)
}

const chosenTerms = (query: Query, facet: FacetShape, terms: Terms) =>
  facetTerms(facet, terms).filter(({ id }) => query.chosen[facet.param]?.includes(id) && id !== notMentioned.id)

function sentencePart(query: Query, facet: FacetShape, terms: Terms): string {
  const { sentence } = facet
  const chosen = chosenTerms(query, facet, terms)
  if (sentence === undefined || sentence.as === 'adjective') return ''
  if (sentence.as === 'phrase') return joinOr(chosen.map(({ phrase }) => phrase ?? ''))
  const labels = joinOr(chosen.map(({ label }) => inSentence(label)))
  return labels && `${sentence.lead} ${labels}`
}

/** Two adjectives would say that a record is both. */
function adjectiveOf(query: Query, { facets }: ListShape, terms: Terms): string {
  const chosen = facets
    .filter(({ sentence }) => sentence?.as === 'adjective')
    .flatMap((facet) => chosenTerms(query, facet, terms))
  return chosen.length === 1 ? (chosen[0]!.phrase ?? '') : ''
}

function countOtherFilters(query: Query, { facets }: ListShape): number {
  const untold = facets.flatMap(({ param, sentence }) => {
    const chosen = query.chosen[param] ?? []
    return sentence === undefined ? chosen : chosen.filter((id) => id === notMentioned.id)
  })
  return untold.length + (query.reportOnly ? 1 : 0)
}

/**
 * The same without the words: they stand in the field beside the heading, which moves if they are repeated in it. With
 * words it says what was found; "Geen effectieve interventies voor ouderen" would be untrue of the catalogue.
 */
export function describeFilters(query: Query, list: ListShape, terms: Terms, total: number): string {
  if (query.q === '') return describeQuery(query, list, terms, total)
  const filters = { ...query, q: '' }
  const found = hasFilters(filters) ? describeQuery(filters, list, terms, total) : opening(countOf(list.noun, total))
  return `${found} gevonden`
}

const shorten = (text: string) => (text.length > longestQuote ? `${text.slice(0, longestQuote).trimEnd()}…` : text)
