import type { Terms } from '../catalogue/listed-catalogue'
import { wordsOf } from '../text/words'
import { facets, facetTerms } from '../facets/definitions'

export const sortOrders = ['relevantie', 'levensfase', 'status', 'naam'] as const
export type SortOrder = (typeof sortOrders)[number]

/** What a visitor asks of the list. The address is its only store. */
export type Query = {
  q: string
  /** The chosen ids per facet parameter; a facet without a choice is absent. */
  chosen: Record<string, string[]>
  /** In years. */
  leeftijd?: number
  /** Count only what the report itself says. */
  reportOnly: boolean
  sort: SortOrder
}

/** Longer than any name or question; keeps hostile input cheap. */
const longestSearch = 200
const oldestAge = 120

export const emptyQuery: Query = { q: '', chosen: {}, reportOnly: false, sort: 'levensfase' }

/** Relevance means nothing without words to be relevant to. */
export const defaultSort = (q: string): SortOrder => (q === '' ? 'levensfase' : 'relevantie')

/** Reads an address. What is unknown, malformed or out of range drops out silently. */
export function parseQuery(params: URLSearchParams, terms: Terms): Query {
  const q = cleanSearch(params.get('q') ?? '')
  const chosen: Query['chosen'] = {}
  for (const facet of facets) {
    const asked = new Set(params.getAll(facet.param))
    const known = facetTerms(facet, terms).filter(({ id }) => asked.has(id))
    if (known.length > 0) chosen[facet.param] = known.map(({ id }) => id)
  }
  const leeftijd = parseAge(params.get('leeftijd'))
  return {
    q,
    chosen,
    ...(leeftijd !== undefined && { leeftijd }),
    reportOnly: params.get('basis') === 'rapport',
    sort: parseSort(params.get('sorteer'), q),
  }
}

/** Writes an address: facets in their own order, defaults left out. The inverse of parseQuery. */
export function queryToParams({ q, chosen, leeftijd, reportOnly, sort }: Query): URLSearchParams {
  const params = new URLSearchParams()
  if (q !== '') params.set('q', q)
  for (const { param } of facets) for (const id of chosen[param] ?? []) params.append(param, id)
  if (leeftijd !== undefined) params.set('leeftijd', String(leeftijd))
  if (reportOnly) params.set('basis', 'rapport')
  if (sort !== defaultSort(q)) params.set('sorteer', sort)
  return params
}

/** The address of the list that answers a query. */
export function listAddress(query: Query): string {
  const params = queryToParams(query).toString()
  return params === '' ? '/interventies' : `/interventies?${params}`
}

/** The address of the list filtered on one term. */
export function termAddress(param: string, id: string): string {
  return listAddress({ ...emptyQuery, chosen: { [param]: [id] } })
}

/** The same query with one value of a facet added or taken away. */
export function toggleChoice(query: Query, param: string, id: string): Query {
  const before = query.chosen[param] ?? []
  return withChoice(query, param, before.includes(id) ? before.filter((one) => one !== id) : [...before, id])
}

/** The same query with the whole choice within one facet replaced. */
export function withChoice(query: Query, param: string, ids: string[]): Query {
  const { [param]: _, ...others } = query.chosen
  return { ...query, chosen: ids.length > 0 ? { ...others, [param]: ids } : others }
}

/** The same query with other words; an order that was not chosen follows the words. */
export function withSearch(query: Query, text: string): Query {
  const q = cleanSearch(text)
  return { ...query, q, sort: query.sort === defaultSort(query.q) ? defaultSort(q) : query.sort }
}

export const withoutAge = (query: Query): Query => ({ ...query, leeftijd: undefined })

export const hasFilters = ({ q, chosen, leeftijd, reportOnly }: Query) =>
  q !== '' || Object.keys(chosen).length > 0 || leeftijd !== undefined || reportOnly

function cleanSearch(text: string): string {
  const clean = text
    .slice(0, longestSearch)
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, ' ')
    .trim()
  // "???" asks nothing: without a word there is nothing to search.
  return wordsOf(clean).length > 0 ? clean : ''
}

export function parseAge(text: string | null): number | undefined {
  return text !== null && /^\d{1,3}$/.test(text) && Number(text) <= oldestAge ? Number(text) : undefined
}

function parseSort(text: string | null, q: string): SortOrder {
  const known = sortOrders.find((order) => order === text)
  return known === undefined || (known === 'relevantie' && q === '') ? defaultSort(q) : known
}
