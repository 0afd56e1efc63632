import Link from 'next/link'
import { Fragment } from 'react'
import { ReadingSection } from '@/components/layout/reading-section'
import type { Intervention } from '@/lib/catalogue/intervention'
import type { Classification } from '@/lib/catalogue/record-fields'
import type { Vocabularies } from '@/lib/catalogue/vocabularies'
import { inSentence } from '@/lib/format/words'
import type { Term } from '@/lib/lists/list-kind'
import type { ListedLifePhase } from '@/lib/lists/terms'
import type { SettingInPhase } from '@/lib/related/of-setting'
import { lifePhaseAddress } from '@/lib/url/addresses'
import { Bracketed } from '../records/bracketed'
import { InterventionLines } from '../records/intervention-lines'

type Props = {
  setting: Vocabularies['settings'][number]
  inPhase: SettingInPhase
  vocabularies: Vocabularies
  phases: ListedLifePhase[]
}

/** One life phase of a setting. An empty one is shown too: it may be a gap. */
export function SettingPhaseSection({ setting, inPhase, vocabularies, phases }: Props) {
  const { phase, printed, interventions } = inPhase
  return (
    <ReadingSection id={phase.id} title={phase.label} wide>
      <p className="mb-3 text-note text-ink-soft">{sayBox(setting.id, printed)}</p>
      {interventions.length > 0 && (
        <InterventionLines
          phases={phases}
          listPhase={phase.id}
          lines={interventions.map(({ record, basis, reason }) => ({
            intervention: record,
            text: record.summary,
            note: (
              <>
                <Features record={record} vocabularies={vocabularies} />
                {basis === 'redactie' && (
                  <>
                    {' '}
                    · [{setting.label.toLowerCase()}] volgens de redactie: {reason}
                  </>
                )}
              </>
            ),
          }))}
        />
      )}
      <p className="mt-3 text-ui">
        {interventions.length === 0 && 'Geen in deze catalogus. '}
        <Link href={lifePhaseAddress(phase.id)}>Alles bij de levensfase {inSentence(phase.label)}</Link>
      </p>
    </ReadingSection>
  )
}

function sayBox(id: string, printed: string | undefined): string {
  if (id === 'online')
    return 'Online staat in geen van de kaders. De tekst noemt het als plek van het aanbod bij adolescenten en volwassenen, en beschrijft ook bij andere fasen aanbod dat online is.'
  return printed === undefined
    ? 'Het rapport noemt deze leefomgeving niet in het kader van deze levensfase.'
    : `In het rapport: “${printed}”.`
}

/** Form and topic in one line, the editor's in brackets. */
function Features({ record, vocabularies }: { record: Intervention; vocabularies: Vocabularies }) {
  const parts = [
    { name: 'vorm', values: record.delivery, terms: vocabularies.delivery },
    { name: 'onderwerp', values: record.topics, terms: vocabularies.topics },
  ]
  return parts.map(({ name, values, terms }, place) => (
    <Fragment key={name}>
      {place > 0 && ' · '}
      {values.length === 0 ? `${name} niet vermeld` : <Values values={values} terms={terms} />}
    </Fragment>
  ))
}

function Values({ values, terms }: { values: Classification[]; terms: Term[] }) {
  return values.map(({ id, basis }, place) => (
    <Fragment key={id}>
      {place > 0 && ', '}
      <Bracketed basis={basis}>{inSentence(terms.find((term) => term.id === id)!.label)}</Bracketed>
    </Fragment>
  ))
}
