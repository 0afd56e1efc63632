import { loadListedCatalogue } from '@/lib/catalogue/load'

export const dynamic = 'force-static'

/** What the browser fetches to search and filter by itself. */
export function GET() {
  return Response.json(loadListedCatalogue())
}
