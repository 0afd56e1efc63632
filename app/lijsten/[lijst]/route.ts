import { notFound } from 'next/navigation'
import { loadLists } from '@/lib/catalogue/load'

export const dynamic = 'force-static'
export const dynamicParams = false

const lists = {
  'interventies.json': () => loadLists().interventions,
  'programmas.json': () => loadLists().programmes,
  'beleid.json': () => loadLists().policyMeasures,
  'handelingsopties.json': () => loadLists().actionOptions,
}

export function generateStaticParams() {
  return Object.keys(lists).map((lijst) => ({ lijst }))
}

/** What the browser fetches to search and filter a list by itself. */
export async function GET(_request: Request, { params }: RouteContext<'/lijsten/[lijst]'>) {
  const { lijst } = await params
  const list = lists[lijst as keyof typeof lists] ?? notFound()
  return Response.json(list())
}
