/** The parameters of an address as Next hands them to a page. */
export type PageParams = Record<string, string | string[] | undefined>

/** The same in the standard form. */
export function toSearchParams(params: PageParams): URLSearchParams {
  const pairs = Object.entries(params).flatMap(([name, value]) => [value ?? []].flat().map((one) => [name, one]))
  return new URLSearchParams(pairs)
}
