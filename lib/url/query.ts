import { facetTerms } from '../facets/facet'
import { type ListShape, relevance, type Terms } from '../lists/list-kind'
import { wordsOf } from '../text/words'

/** What a visitor asks of a list. The address is its only store. */
export type Query = {
  q: string
  /** The chosen ids per facet parameter; a facet without a choice is absent. */
  chosen: Record<string, string[]>
  /** In years. */
  leeftijd?: number
  /** Count only what the report itself says. */
  reportOnly: boolean
  /** Search the words as they were typed: not corrected, and without others that mean the same. */
  literal: boolean
  /** The id of an order; null for the one that comes by itself, see `orderOf`. */
  sort: string | null
}

/** Longer than any name or question; keeps hostile input cheap. */
export const longestSearch = 200
export const oldestAge = 120

/** `letterlijk=ja`: see `Query.literal`. */
export const literalParam = 'letterlijk'

export const emptyQuery: Query = { q: '', chosen: {}, reportOnly: false, literal: false, sort: null }

/** Relevance means nothing without words to be relevant to. */
export const defaultOrder = (q: string, { sortOrders }: ListShape) => (q === '' ? sortOrders[0]!.id : relevance)

export const orderOf = ({ q, sort }: Query, list: ListShape) => sort ?? defaultOrder(q, list)

/** Reads an address. What is unknown, malformed or out of range drops out silently. */
export function parseQuery(params: URLSearchParams, list: ListShape, terms: Terms): Query {
  const q = cleanSearch(params.get('q') ?? '')
  const chosen: Query['chosen'] = {}
  for (const facet of list.facets) {
    const asked = new Set(params.getAll(facet.param))
    const known = facetTerms(facet, terms).filter(({ id }) => asked.has(id))
    if (known.length > 0) chosen[facet.param] = known.map(({ id }) => id)
  }
  const leeftijd = list.asksAge ? parseAge(params.get('leeftijd')) : undefined
  return {
    q,
    chosen,
    ...(leeftijd !== undefined && { leeftijd }),
    reportOnly: list.hasBasis && params.get('basis') === 'rapport',
    literal: q !== '' && params.get(literalParam) === 'ja',
    sort: parseSort(params.get('sorteer'), q, list),
  }
}

/** Writes an address: facets in their own order, defaults left out. The inverse of parseQuery. */
export function queryToParams({ q, chosen, leeftijd, reportOnly, literal, sort }: Query, list: ListShape) {
  const params = new URLSearchParams()
  if (q !== '') params.set('q', q)
  if (q !== '' && literal) params.set(literalParam, 'ja')
  for (const { param } of list.facets) for (const id of chosen[param] ?? []) params.append(param, id)
  if (leeftijd !== undefined) params.set('leeftijd', String(leeftijd))
  if (reportOnly) params.set('basis', 'rapport')
  if (sort !== null && sort !== defaultOrder(q, list)) params.set('sorteer', sort)
  return params
}

/** The address of the list that answers a query. */
export function listAddress(query: Query, list: ListShape): string {
  const params = queryToParams(query, list).toString()
  return params === '' ? list.address : `${list.address}?${params}`
}

/** The address of a list filtered on one term of each facet that is named, such as `{ levensfase: 'jeugd' }`. */
export function filteredAddress(list: ListShape, terms: Record<string, string>): string {
  const chosen = Object.fromEntries(Object.entries(terms).map(([param, id]) => [param, [id]]))
  return listAddress({ ...emptyQuery, chosen }, list)
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

/** The same query with other words; an order that was not chosen follows the words, and they are read afresh. */
export const withSearch = (query: Query, text: string): Query => ({ ...query, q: cleanSearch(text), literal: false })

export const withoutAge = (query: Query): Query => ({ ...query, leeftijd: undefined })

export const hasFilters = ({ q, chosen, leeftijd, reportOnly }: Query) =>
  q !== '' || Object.keys(chosen).length > 0 || leeftijd !== undefined || reportOnly

export function cleanSearch(text: string): string {
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

/** The order that comes by itself is never written: null. */
function parseSort(text: string | null, q: string, list: ListShape): string | null {
  const isKnown = text !== null && list.sortOrders.some(({ id }) => id === text)
  return isKnown && text !== defaultOrder(q, list) ? text : null
}
