import Link from 'next/link'
import { ReadingSection } from '@/components/layout/reading-section'
import type { Catalogue } from '@/lib/catalogue/catalogue'
import type { Intervention } from '@/lib/catalogue/intervention'
import type { LifePhase } from '@/lib/catalogue/vocabularies'
import { inSentence, joinAnd } from '@/lib/format/words'
import { interventionList } from '@/lib/lists/interventions'
import type { ListedLifePhase } from '@/lib/lists/terms'
import { filteredAddress } from '@/lib/url/query'
import { InterventionLines } from '../records/intervention-lines'

type Props = { phase: LifePhase; interventions: Intervention[]; catalogue: Catalogue; phases: ListedLifePhase[] }

/** The interventions of a phase, effective before promising; each says when it stands under another phase. */
export function InterventionsSection({ phase, interventions, catalogue: { vocabularies }, phases }: Props) {
  const listed = (id: string) => filteredAddress(interventionList, { levensfase: phase.id, status: id })
  return (
    <ReadingSection id="interventies" title="Interventies" wide>
      {vocabularies.statuses.map(({ id, label, phrase, definition, caution }) => {
        const here = interventions.filter(({ status }) => status === id)
        return (
          <section key={id} aria-labelledby={`interventies-${id}`} className="not-first:mt-8">
            <h3 id={`interventies-${id}`} className="text-h3">
              {label}
            </h3>
            <p className="mt-1 mb-3 max-w-reading break-after-avoid text-note text-ink-soft">
              {definition} {caution}
            </p>
            {here.length > 0 ? (
              <>
                <InterventionLines
                  phases={phases}
                  listPhase={phase.id}
                  lines={here.map((intervention) => ({
                    intervention,
                    text: intervention.summary,
                    note: [aimsOf(intervention, vocabularies.aims), otherHeading(intervention, phase, vocabularies)]
                      .filter((part) => part !== '')
                      .join(' · '),
                  }))}
                />
                <p className="mt-3 text-ui">
                  <Link href={listed(id)}>
                    Bekijk {here.length === 1 ? 'deze' : `deze ${here.length}`} {phrase} als lijst
                  </Link>
                </p>
              </>
            ) : (
              <p>Geen in deze catalogus. Dat betekent niet dat er niets bestaat.</p>
            )}
          </section>
        )
      })}
    </ReadingSection>
  )
}

function aimsOf({ aims }: Intervention, terms: { id: string; label: string }[]): string {
  const labels = terms.filter(({ id }) => aims.some((aim) => aim.id === id)).map(({ label }) => inSentence(label))
  return labels.length > 0 ? `Doel: ${joinAnd(labels)}` : ''
}

/** The first life phase is the one whose heading it stands under (rule heading-phase-first). */
function otherHeading(
  { lifePhases }: Intervention,
  phase: LifePhase,
  { 'life-phases': phases }: Catalogue['vocabularies'],
): string {
  const heading = phases.find(({ id }) => id === lifePhases[0]!.id)!
  return heading.id === phase.id ? '' : `Staat in het rapport onder ${heading.label}`
}
