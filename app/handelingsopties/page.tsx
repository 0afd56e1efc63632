import type { Metadata } from 'next'
import { cache } from 'react'
import { ImpactEffortSection } from '@/components/action-options/impact-effort-section'
import { Breadcrumb } from '@/components/layout/breadcrumb'
import { ActionOptionBrowser } from '@/components/search/action-option-browser'
import { listIndexing } from '@/components/share/indexing'
import { loadCatalogue, loadLists } from '@/lib/catalogue/load'
import { answer } from '@/lib/facets/answer'
import { actionOptionList } from '@/lib/lists/action-options'
import { countVotes } from '@/lib/related/votes'
import { hasFilters } from '@/lib/url/query'

type Props = PageProps<'/handelingsopties'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { title, view } = await answerTo(searchParams)
  return {
    title,
    description: `${title}, met het aantal stemmen en de scores van experts.`,
    ...listIndexing(view, actionOptionList),
  }
}

export default async function Page({ searchParams }: Props) {
  const { view } = await answerTo(searchParams)
  const catalogue = loadCatalogue()
  const votes = countVotes(catalogue)
  return (
    <div className="page">
      <Breadcrumb steps={[{ href: '/', label: 'Home' }]} current="Handelingsopties" />
      <ActionOptionBrowser terms={loadLists().actionOptions.terms} serverView={view} votes={votes}>
        <ImpactEffortSection
          catalogue={catalogue}
          neededForScore={votes.neededForScore}
          isFolded={hasFilters(view.query)}
        />
      </ActionOptionBrowser>
    </div>
  )
}

/** The title of a page and the page ask the same. */
const answerTo = cache(async (searchParams: Props['searchParams']) =>
  answer(loadLists().actionOptions, actionOptionList, loadLists().index, await searchParams),
)
