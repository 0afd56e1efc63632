import { loadCatalogue } from '@/lib/catalogue/load'
import { dcatCatalogue } from '@/lib/export/dcat'
import { siteOrigin } from '@/lib/url/site-origin'

/** The description of the data that data portals harvest. */
export function GET(request: Request) {
  return Response.json(dcatCatalogue(loadCatalogue(), siteOrigin(request.headers)), {
    headers: {
      'Content-Type': 'application/ld+json; charset=utf-8',
      'Access-Control-Allow-Origin': '*',
      'Cache-Control': 'no-cache',
    },
  })
}
