import { notFound } from 'next/navigation'
import { loadCatalogue } from '@/lib/catalogue/load'
import { exportIntervention } from '@/lib/export/intervention'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return loadCatalogue().interventions.map(({ id }) => ({ id }))
}

/** `/interventies/<id>.json` (see the rewrites in next.config.ts): the whole record. */
export async function GET(_request: Request, { params }: RouteContext<'/interventies/[id]/json'>) {
  const { id } = await params
  const catalogue = loadCatalogue()
  const record = catalogue.interventions.find((one) => one.id === id) ?? notFound()
  return Response.json(exportIntervention(record, catalogue))
}
