import { ReadingSection } from '@/components/layout/reading-section'
import { MarginNote } from '@/components/ui/margin-note'
import type { Intervention } from '@/lib/catalogue/intervention'
import type { Vocabularies } from '@/lib/catalogue/vocabularies'
import { headingCaution } from '@/lib/format/evidence'
import { inSentence, opening } from '@/lib/format/words'
import { Fact, FactNote, Facts } from './facts'
import { StatusMark } from './status-mark'

/** What is known of how well it works: the status, what that means and does not mean, and who says so. */
export function EvidenceSection({ record, vocabularies }: { record: Intervention; vocabularies: Vocabularies }) {
  const { statuses, recognitions, availabilities } = vocabularies
  const status = statuses.find(({ id }) => id === record.status)!
  const recognition = recognitions.find(({ id }) => id === record.recognition)!
  return (
    <ReadingSection id="bewijs" title="Bewijs" note={<HeadingNote record={record} vocabularies={vocabularies} />}>
      <p>
        <b className="font-semibold">{status.label}</b> betekent in het rapport: {inSentence(status.definition)}{' '}
        {status.caution}
      </p>
      <div className="mt-4">
        <Facts>
          <Fact name="Status">
            <StatusMark status={record.status} statuses={statuses} />
          </Fact>
          <Fact name="Staat onder">
            {record.source.heading}
            {record.source.group && <FactNote>{record.source.group}</FactNote>}
          </Fact>
          <Fact name="Erkenning">
            {recognition.label}
            <FactNote>{recognition.definition}</FactNote>
          </Fact>
          <Fact name="Toelichting">{record.evidenceNote ?? <span className="text-ink-soft">niet vermeld</span>}</Fact>
          <Fact name="Beschikbaarheid">
            {record.availability.length === 0 && <span className="text-ink-soft">niet vermeld</span>}
            {record.availability.map(({ id, note }) => {
              const term = availabilities.find((one) => one.id === id)!
              return (
                <div key={id}>
                  {term.label}
                  <FactNote>{note ?? term.definition}</FactNote>
                </div>
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
  const heading = vocabularies.statuses.find(({ id }) => id === record.listedUnder)!
  if (record.status !== record.listedUnder)
    return (
      <MarginNote>
        <b>Kop is geen bewijs.</b> Deze interventie staat onder de kop “{opening(heading.phrase)} interventies”, maar de
        tekst geeft een andere status. Wij volgen de tekst.
      </MarginNote>
    )
  if (record.status === 'effectief' && record.recognition === 'niet-vermeld')
    return (
      <MarginNote>
        <b>Kop is geen bewijs.</b> De status volgt de kop. Van deze interventie zelf noemt de tekst geen erkenning.{' '}
        {headingCaution(record, vocabularies)}
      </MarginNote>
    )
  return null
}
