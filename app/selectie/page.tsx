import type { Metadata } from 'next'
import { notForEngines } from '@/components/share/indexing'
import { SelectionPage, selectionTitle } from '@/components/shortlist/selection-page'
import { loadCatalogue, loadLists } from '@/lib/catalogue/load'
import { readSelection } from '@/lib/shortlist/read-selection'
import { toSearchParams } from '@/lib/url/search-params'

type Props = PageProps<'/selectie'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return { title: selectionTitle(await selectedBy(searchParams)), ...notForEngines }
}

export default async function Page({ searchParams }: Props) {
  return (
    <SelectionPage
      selection={await selectedBy(searchParams)}
      catalogue={loadCatalogue()}
      terms={loadLists().interventions.terms}
    />
  )
}

const selectedBy = async (searchParams: Props['searchParams']) =>
  readSelection(toSearchParams(await searchParams), loadCatalogue())
