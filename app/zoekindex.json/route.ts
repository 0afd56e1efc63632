import { loadLists } from '@/lib/catalogue/load'

export const dynamic = 'force-static'

/** The index of everything, with which the browser searches by itself. */
export function GET() {
  return Response.json(loadLists().index.stored)
}
