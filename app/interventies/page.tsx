import type { Metadata } from 'next'
import { InterventionBrowser } from '@/components/search/intervention-browser'
import { loadLists } from '@/lib/catalogue/load'
import { viewList } from '@/lib/facets/list-view'
import { describeQuery } from '@/lib/format/describe-query'
import { interventionList } from '@/lib/lists/interventions'
import { parseQuery } from '@/lib/url/query'
import { toSearchParams } from '@/lib/url/search-params'

type Props = PageProps<'/interventies'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { query, rows } = await viewOf(searchParams)
  const title = describeQuery(query, interventionList, loadLists().interventions.terms, rows.length)
  return { title, description: `${title}, met per interventie de status, de leefomgevingen en de bron.` }
}

export default async function InterventionsPage({ searchParams }: Props) {
  return (
    <div className="page">
      <InterventionBrowser terms={loadLists().interventions.terms} serverView={await viewOf(searchParams)} />
    </div>
  )
}

async function viewOf(searchParams: Props['searchParams']) {
  const listed = loadLists().interventions
  const query = parseQuery(toSearchParams(await searchParams), interventionList, listed.terms)
  return viewList(listed, interventionList, query)
}
