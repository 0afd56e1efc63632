import { addTo } from '../search/add-to'

/** The parameters of an address as Next hands them to a page. */
export type PageParams = Record<string, string | string[] | undefined>

/** The same in the standard form. */
export function toSearchParams(params: PageParams): URLSearchParams {
  const pairs = Object.entries(params).flatMap(([name, value]) => [value ?? []].flat().map((one) => [name, one]))
  return new URLSearchParams(pairs)
}

/** The inverse of toSearchParams. Once through all of them: an address can hold thousands. */
export function toPageParams(params: URLSearchParams): PageParams {
  const values = new Map<string, string[]>()
  for (const [name, value] of params) addTo(values, name, value)
  return Object.fromEntries(values)
}
