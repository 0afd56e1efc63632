import type { Catalogue } from '../catalogue/catalogue'
import { namedPages } from '../catalogue/named-pages'

/** The pages with an id, as addresses. */
export const recordAddresses = (catalogue: Catalogue): string[] =>
  namedPages(catalogue).map(({ folder, id }) => `/${folder}/${id}`)

/**
 * Pages for search engines to visit. When each last changed is left out: the data has one date, and not every page
 * changed on it.
 */
export function sitemapXml(addresses: string[], origin: string): string {
  const entries = [...new Set(addresses)].map((address) => `  <url><loc>${origin}${address}</loc></url>\n`)
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join('')}</urlset>
`
}
