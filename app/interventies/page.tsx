import type { Metadata } from 'next'
import { CatalogueBrowser } from '@/components/search/catalogue-browser'
import { loadListedCatalogue } from '@/lib/catalogue/load'
import { viewList } from '@/lib/facets/list-view'
import { describeQuery } from '@/lib/format/describe-query'
import { parseQuery } from '@/lib/url/query'
import { toSearchParams } from '@/lib/url/search-params'

type Props = PageProps<'/interventies'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { query, interventions } = await viewOf(searchParams)
  const title = describeQuery(query, loadListedCatalogue().terms, interventions.length)
  return { title, description: `${title}, met per interventie de status, de leefomgevingen en de bron.` }
}

export default async function InterventionsPage({ searchParams }: Props) {
  return (
    <div className="page">
      <CatalogueBrowser terms={loadListedCatalogue().terms} serverView={await viewOf(searchParams)} />
    </div>
  )
}

async function viewOf(searchParams: Props['searchParams']) {
  const catalogue = loadListedCatalogue()
  return viewList(catalogue, parseQuery(toSearchParams(await searchParams), catalogue.terms))
}
