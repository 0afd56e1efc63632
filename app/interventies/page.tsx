import type { Metadata } from 'next'
import { Breadcrumb } from '@/components/layout/breadcrumb'
import { InterventionBrowser } from '@/components/search/intervention-browser'
import { loadLists } from '@/lib/catalogue/load'
import { answer } from '@/lib/facets/answer'
import { interventionList } from '@/lib/lists/interventions'
import { cleanIds } from '@/lib/shortlist/shortlist'

type Props = PageProps<'/interventies'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { title } = answer(loadLists().interventions, interventionList, loadLists().index, await searchParams)
  return { title, description: `${title}, met per interventie de status, de leefomgevingen en de bron.` }
}

export default async function Page({ searchParams }: Props) {
  const { interventions: listed, index } = loadLists()
  const params = await searchParams
  const { view } = answer(listed, interventionList, index, params)
  return (
    <div className="page">
      <Breadcrumb steps={[{ href: '/', label: 'Home' }]} current="Interventies" />
      <InterventionBrowser terms={listed.terms} serverView={view} tickedIds={cleanIds([params.id].flat())} />
    </div>
  )
}
