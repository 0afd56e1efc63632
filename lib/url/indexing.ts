import type { Query } from './query'

/**
 * Whether search engines may keep a list as it was asked: whole, or on one filter, which is a page someone looks for.
 * Two filters and more are thousands of pages that say the same again; words and an order are a visitor's own; and a
 * list of nothing answers nobody.
 */
export function isListForEngines({ q, chosen, leeftijd, reportOnly, sort }: Query, total: number): boolean {
  const filters = Object.values(chosen).flat().length + (leeftijd === undefined ? 0 : 1) + (reportOnly ? 1 : 0)
  return q === '' && sort === null && filters <= 1 && total > 0
}
