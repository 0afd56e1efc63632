import type { Metadata } from 'next'
import { Breadcrumb } from '@/components/layout/breadcrumb'
import { PolicyMeasureBrowser } from '@/components/search/policy-measure-browser'
import { loadLists } from '@/lib/catalogue/load'
import { answer } from '@/lib/facets/answer'
import { policyMeasureList } from '@/lib/lists/policy-measures'

type Props = PageProps<'/beleid'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { title } = answer(loadLists().policyMeasures, policyMeasureList, loadLists().index, await searchParams)
  return { title, description: `${title}, met per maatregel het beleidsdomein en wat het rapport over bewijs zegt.` }
}

export default async function Page({ searchParams }: Props) {
  const { policyMeasures: listed, index } = loadLists()
  const { view } = answer(listed, policyMeasureList, index, await searchParams)
  return (
    <div className="page">
      <Breadcrumb steps={[{ href: '/', label: 'Home' }]} current="Beleid" />
      <PolicyMeasureBrowser terms={listed.terms} serverView={view} />
    </div>
  )
}
