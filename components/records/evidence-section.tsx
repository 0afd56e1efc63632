import { ReadingSection } from '@/components/layout/reading-section'
import { MarginNote } from '@/components/ui/margin-note'
import type { Intervention } from '@/lib/catalogue/intervention'
import type { Vocabularies } from '@/lib/catalogue/vocabularies'
import { Fact, Facts } from './facts'
import { StatusMark } from './status-mark'

/** What is known of how well it works: the status, what that means and does not mean, and who says so. */
export function EvidenceSection({ record, vocabularies }: { record: Intervention; vocabularies: Vocabularies }) {
  const { statuses, recognitions, availabilities } = vocabularies
  const status = statuses.find(({ id }) => id === record.status)!
  const recognition = recognitions.find(({ id }) => id === record.recognition)!
  return (
    <ReadingSection id="bewijs" title="Bewijs" note={<HeadingNote record={record} vocabularies={vocabularies} />}>
      <p>
        <b className="font-semibold">{status.label}</b> betekent in het rapport: {lowerFirst(status.definition)}{' '}
        {status.caution}
      </p>
      <div className="mt-4">
        <Facts>
          <Fact name="Status">
            <StatusMark status={record.status} statuses={statuses} />
          </Fact>
          <Fact name="Staat onder">
            {record.source.heading}
            {record.source.group && <span className="block text-note text-ink-soft">{record.source.group}</span>}
          </Fact>
          <Fact name="Erkenning">
            {recognition.label}
            <span className="block text-note text-ink-soft">{recognition.definition}</span>
          </Fact>
          <Fact name="Toelichting">
            {record.evidenceNote ?? (
              <span className="text-ink-soft">niet vermeld: het rapport zegt hier verder niets over het bewijs</span>
            )}
          </Fact>
          <Fact name="Beschikbaarheid">
            {record.availability.length === 0 && <span className="text-ink-soft">niet vermeld</span>}
            {record.availability.map(({ id, note }) => {
              const term = availabilities.find((one) => one.id === id)!
              return (
                <span key={id} className="block">
                  {term.label}
                  <span className="block text-note text-ink-soft">{note ?? term.definition}</span>
                </span>
              )
            })}
          </Fact>
        </Facts>
      </div>
    </ReadingSection>
  )
}

/** The traps in the heading itself, beside the figure they are about. */
function HeadingNote({ record, vocabularies }: { record: Intervention; vocabularies: Vocabularies }) {
  if (record.status !== record.listedUnder)
    return (
      <MarginNote>
        <b>Kop is geen bewijs.</b> Deze interventie staat onder de kop “{labelOf(record.listedUnder)}e interventies”,
        maar de tekst geeft een andere status. Wij volgen de tekst.
      </MarginNote>
    )
  const phase = vocabularies['life-phases'].find(({ id }) => id === record.lifePhases[0]!.id)!
  if (record.status === 'effectief' && record.recognition === 'niet-vermeld')
    return (
      <MarginNote>
        <b>Kop is geen bewijs.</b> De status volgt de kop. Van deze interventie zelf noemt de tekst geen erkenning.{' '}
        {phase.headingNote}
      </MarginNote>
    )
  return null

  function labelOf(id: string) {
    return vocabularies.statuses.find((one) => one.id === id)!.label
  }
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
