import { ReadingSection } from '@/components/layout/reading-section'
import { MarginNote } from '@/components/ui/margin-note'
import type { Intervention } from '@/lib/catalogue/intervention'
import type { LifePhase } from '@/lib/catalogue/vocabularies'
import { formatAgeRange } from '@/lib/format/ages'
import { LifeLineSmall } from './life-line-small'

/** The place in a life: the line, the ages, and why a phase was added where the report does not name it. */
export function LifePhasesSection({ record, phases }: { record: Intervention; phases: LifePhase[] }) {
  const reasoned = record.lifePhases.filter(({ reason }) => reason !== undefined)
  const labelOf = (id: string) => phases.find((phase) => phase.id === id)!.label
  const notes = phases.filter(({ id, note }) => note && record.lifePhases.some((phase) => phase.id === id))
  return (
    <ReadingSection
      id="levensfasen"
      title="Levensfasen"
      wide={notes.length === 0}
      note={
        notes.length > 0 && (
          <MarginNote>
            <b>Welke leeftijd?</b> {notes.map(({ note }) => note).join(' ')}
          </MarginNote>
        )
      }
    >
      <LifeLineSmall phases={phases} covered={record.lifePhases} />
      <p className="mt-4 text-ui">
        <b className="font-semibold">Leeftijd:</b>{' '}
        {record.ageRange ? (
          formatAgeRange(record.ageRange)
        ) : (
          <>
            niet vermeld
            <span className="text-ink-soft">. Wij rekenen met de leeftijd van de levensfasen.</span>
          </>
        )}
      </p>
      {reasoned.length > 0 && (
        <ul className="mt-2 text-note text-ink-soft">
          {reasoned.map(({ id, basis, reason }) => (
            <li key={id}>
              {labelOf(id)} ({basis}): {reason}
            </li>
          ))}
        </ul>
      )}
    </ReadingSection>
  )
}
