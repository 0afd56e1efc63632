import type { Metadata } from 'next'
import { ImpactEffortSection } from '@/components/action-options/impact-effort-section'
import { Breadcrumb } from '@/components/layout/breadcrumb'
import { ActionOptionBrowser } from '@/components/search/action-option-browser'
import { loadCatalogue, loadLists } from '@/lib/catalogue/load'
import { answer } from '@/lib/facets/answer'
import { actionOptionList } from '@/lib/lists/action-options'
import { countVotes } from '@/lib/related/votes'
import { hasFilters } from '@/lib/url/query'

type Props = PageProps<'/handelingsopties'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { title } = answer(loadLists().actionOptions, actionOptionList, loadLists().index, await searchParams)
  return { title, description: `${title}, met het aantal stemmen en de scores van experts.` }
}

export default async function Page({ searchParams }: Props) {
  const { actionOptions: listed, index } = loadLists()
  const { view } = answer(listed, actionOptionList, index, await searchParams)
  const catalogue = loadCatalogue()
  const votes = countVotes(catalogue)
  return (
    <div className="page">
      <Breadcrumb steps={[{ href: '/', label: 'Home' }]} current="Handelingsopties" />
      <ActionOptionBrowser terms={listed.terms} serverView={view} votes={votes}>
        <ImpactEffortSection
          catalogue={catalogue}
          neededForScore={votes.neededForScore}
          isFolded={hasFilters(view.query)}
        />
      </ActionOptionBrowser>
    </div>
  )
}
