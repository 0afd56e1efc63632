import { notFound } from 'next/navigation'
import { loadCatalogue, loadLists } from '@/lib/catalogue/load'
import { answerFile } from '@/lib/export/answer-file'
import { siteOrigin } from '@/lib/url/site-origin'

/** `/interventies.csv` and the like (see the rewrites in next.config.ts): a list as a file, for the parameters of its page. */
export async function GET(request: Request, { params }: RouteContext<'/bestanden/[lijst]/[bestand]'>) {
  const { lijst, bestand } = await params
  const { searchParams } = new URL(request.url)
  const loaded = { catalogue: loadCatalogue(), lists: loadLists() }
  const taking = { origin: siteOrigin(request.headers), now: new Date() }
  return (await answerFile(lijst, bestand, searchParams, loaded, taking)) ?? notFound()
}
