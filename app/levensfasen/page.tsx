import type { Metadata } from 'next'
import { LifePhasesPage } from '@/components/life-phases/life-phases-page'
import { loadCatalogue, loadLists } from '@/lib/catalogue/load'
import { countPerTerm } from '@/lib/facets/count-per-term'
import { interventionList } from '@/lib/lists/interventions'

export const metadata: Metadata = {
  title: 'Levensfasen',
  description: 'Zes levensfasen, van rond de geboorte tot ouderen, met de interventies en het beleid bij elke fase.',
}

export default function Page() {
  const { interventions } = loadLists()
  return (
    <LifePhasesPage
      catalogue={loadCatalogue()}
      interventions={interventions.records}
      perStatus={countPerTerm(interventions, interventionList, 'status')}
    />
  )
}
