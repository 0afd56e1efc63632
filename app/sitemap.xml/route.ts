import { footNavigation, siteNavigation } from '@/components/layout/navigation'
import { loadCatalogue } from '@/lib/catalogue/load'
import { recordAddresses, sitemapXml } from '@/lib/export/sitemap-xml'
import { configuredOrigin } from '@/lib/url/site-origin'

export const dynamic = 'force-dynamic'

/** A visitor's own, which is not to be kept. */
const ownPages = ['/selectie']

/** Every page there is. A sitemap holds whole addresses: without a configured one there is none. */
export function GET() {
  const origin = configuredOrigin()
  if (origin === '') return new Response(null, { status: 404 })
  const pages = [...footNavigation, siteNavigation].flatMap(({ links }) => links.map(({ href }) => href))
  const kept = ['/', ...pages, ...recordAddresses(loadCatalogue())].filter((address) => !ownPages.includes(address))
  return new Response(sitemapXml(kept, origin), { headers: { 'Content-Type': 'application/xml; charset=utf-8' } })
}
