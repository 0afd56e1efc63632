import type { Metadata } from 'next'
import { cache } from 'react'
import { Breadcrumb } from '@/components/layout/breadcrumb'
import { PolicyMeasureBrowser } from '@/components/search/policy-measure-browser'
import { listIndexing } from '@/components/share/indexing'
import { loadLists } from '@/lib/catalogue/load'
import { answer } from '@/lib/facets/answer'
import { policyMeasureList } from '@/lib/lists/policy-measures'

type Props = PageProps<'/beleid'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { title, view } = await answerTo(searchParams)
  return {
    title,
    description: `${title}, met per maatregel het beleidsdomein en wat het rapport over bewijs zegt.`,
    ...listIndexing(view, policyMeasureList),
  }
}

export default async function Page({ searchParams }: Props) {
  const { view } = await answerTo(searchParams)
  return (
    <div className="page">
      <Breadcrumb steps={[{ href: '/', label: 'Home' }]} current="Beleid" />
      <PolicyMeasureBrowser terms={loadLists().policyMeasures.terms} serverView={view} />
    </div>
  )
}

/** The title of a page and the page ask the same. */
const answerTo = cache(async (searchParams: Props['searchParams']) =>
  answer(loadLists().policyMeasures, policyMeasureList, loadLists().index, await searchParams),
)
