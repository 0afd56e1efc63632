import type { Metadata } from 'next'
import { cache } from 'react'
import { Breadcrumb } from '@/components/layout/breadcrumb'
import { InterventionBrowser } from '@/components/search/intervention-browser'
import { listIndexing } from '@/components/share/indexing'
import { loadLists } from '@/lib/catalogue/load'
import { answer } from '@/lib/facets/answer'
import { interventionList } from '@/lib/lists/interventions'
import { cleanIds } from '@/lib/shortlist/shortlist'

type Props = PageProps<'/interventies'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { title, view } = await answerTo(searchParams)
  return {
    title,
    description: `${title}, met per interventie de status, de leefomgevingen en de bron.`,
    ...listIndexing(view, interventionList),
  }
}

export default async function Page({ searchParams }: Props) {
  const { view } = await answerTo(searchParams)
  const { id } = await searchParams
  return (
    <div className="page">
      <Breadcrumb steps={[{ href: '/', label: 'Home' }]} current="Interventies" />
      <InterventionBrowser
        terms={loadLists().interventions.terms}
        serverView={view}
        tickedIds={cleanIds([id].flat())}
      />
    </div>
  )
}

/** The title of a page and the page ask the same. */
const answerTo = cache(async (searchParams: Props['searchParams']) =>
  answer(loadLists().interventions, interventionList, loadLists().index, await searchParams),
)
