import type { Metadata } from 'next'
import { CatalogueBrowser } from '@/components/search/catalogue-browser'
import { listCatalogue } from '@/lib/catalogue/listed-catalogue'
import { loadCatalogue } from '@/lib/catalogue/load'
import { viewList } from '@/lib/facets/list-view'
import { describeQuery } from '@/lib/format/describe-query'
import { parseQuery } from '@/lib/url/query'
import { toSearchParams } from '@/lib/url/search-params'

type Props = PageProps<'/interventies'>

const catalogue = listCatalogue(loadCatalogue())

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const view = await viewOf(searchParams)
  return { title: describeQuery(view.query, catalogue.terms, view.interventions.length) }
}

export default async function InterventionsPage({ searchParams }: Props) {
  return (
    <div className="page">
      <CatalogueBrowser terms={catalogue.terms} serverView={await viewOf(searchParams)} />
    </div>
  )
}

async function viewOf(searchParams: Props['searchParams']) {
  return viewList(catalogue, parseQuery(toSearchParams(await searchParams), catalogue.terms))
}
