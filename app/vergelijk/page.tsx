import type { Metadata } from 'next'
import { notForEngines } from '@/components/share/indexing'
import { ComparisonPage, comparisonTitle } from '@/components/shortlist/comparison-page'
import { loadCatalogue, loadLists } from '@/lib/catalogue/load'
import { readSelection } from '@/lib/shortlist/read-selection'
import { differencesOnly } from '@/lib/url/addresses'
import { toSearchParams } from '@/lib/url/search-params'

type Props = PageProps<'/vergelijk'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { selection } = await askedBy(searchParams)
  return { title: comparisonTitle(selection), ...notForEngines }
}

export default async function Page({ searchParams }: Props) {
  return (
    <ComparisonPage
      {...await askedBy(searchParams)}
      catalogue={loadCatalogue()}
      phases={loadLists().interventions.terms.lifePhases}
    />
  )
}

async function askedBy(searchParams: Props['searchParams']) {
  const params = toSearchParams(await searchParams)
  return {
    selection: readSelection(params, loadCatalogue()),
    onlyDifferences: params.get(differencesOnly.name) === differencesOnly.value,
  }
}
