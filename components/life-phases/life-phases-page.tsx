import Link from 'next/link'
import { PageHeader } from '@/components/layout/page-header'
import { ReadingSection } from '@/components/layout/reading-section'
import { MarginNote } from '@/components/ui/margin-note'
import type { Catalogue } from '@/lib/catalogue/catalogue'
import type { ListedIntervention } from '@/lib/lists/interventions'
import { lifePhaseAddress } from '@/lib/url/addresses'
import { LifeLineLarge } from '../records/life-line-large'
import { StatusLegend } from '../records/status-legend'

type Props = { catalogue: Catalogue; interventions: ListedIntervention[]; perStatus: Record<string, number> }

/** The six life phases: the line, and what the report says of each. */
export function LifePhasesPage({ catalogue: { vocabularies }, interventions, perStatus }: Props) {
  return (
    <div className="page">
      <PageHeader
        title="Levensfasen"
        lead="Zes levensfasen, zoals het rapport ze noemt. Bij elke fase vindt u de interventies, de programma’s en wat beleid kan doen."
      />
      <h2 className="sr-only">De zes fasen in een lijn</h2>
      <StatusLegend statuses={vocabularies.statuses} counts={perStatus} />
      <div className="mt-6">
        <LifeLineLarge phases={vocabularies['life-phases']} interventions={interventions} />
      </div>
      <div className="mt-12">
        {vocabularies['life-phases'].map(({ id, label, ageLabel, introduction, note }) => (
          <ReadingSection
            key={id}
            id={id}
            title={label}
            note={
              note && (
                <MarginNote>
                  <b>Welke leeftijd?</b> {note}
                </MarginNote>
              )
            }
          >
            <p className="text-ui text-ink-soft">{ageLabel}</p>
            <p className="mt-1">{introduction}</p>
            <p className="mt-2 text-ui">
              <Link href={lifePhaseAddress(id)}>Naar {label.toLowerCase()}</Link>
            </p>
          </ReadingSection>
        ))}
      </div>
    </div>
  )
}
