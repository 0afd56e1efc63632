import { notFound } from 'next/navigation'
import { loadCatalogue } from '@/lib/catalogue/load'
import { interventionFields } from '@/lib/export/fields/intervention-fields'
import { publicRecord } from '@/lib/export/public-record'
import { configuredOrigin } from '@/lib/url/site-origin'

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
  // Made once, before there is a visitor: only a site with a configured address knows its own.
  return Response.json(publicRecord(record, interventionFields, { catalogue, origin: configuredOrigin() }))
}
