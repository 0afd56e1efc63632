import Link from 'next/link'
import { PageHeader } from '@/components/layout/page-header'
import { ReadingSection } from '@/components/layout/reading-section'
import { MarginNote } from '@/components/ui/margin-note'
import type { Catalogue } from '@/lib/catalogue/catalogue'
import type { Programme } from '@/lib/catalogue/programme'
import { schemaOrgRecord } from '@/lib/export/schema-org-page'
import { joinAnd } from '@/lib/format/words'
import type { ListedLifePhase } from '@/lib/lists/terms'
import { mentionsOf } from '@/lib/related/mentions'
import { programmeAddress, settingAddress } from '@/lib/url/addresses'
import { configuredOrigin } from '@/lib/url/site-origin'
import { ClassifiedFact } from '../records/classified-fact'
import { Fact, FactNote, Facts } from '../records/facts'
import { InterventionLines } from '../records/intervention-lines'
import { LifeLineSmall } from '../records/life-line-small'
import { MentionsSection } from '../records/mentions-section'
import { ProgrammeLines } from '../records/programme-lines'
import { ReportFault } from '../records/report-fault'
import { SourceSection } from '../records/source-section'
import { LinkedData } from '../ui/linked-data'

type Props = { programme: Programme; catalogue: Catalogue; phases: ListedLifePhase[] }

/** One programme: what it is, for whom, what belongs to it, and where to read on. */
export function ProgrammePage({ programme, catalogue, phases }: Props) {
  const { vocabularies } = catalogue
  const kind = vocabularies['programme-kinds'].find(({ id }) => id === programme.kind)!
  const whole = catalogue.programmes.find(({ id }) => id === programme.partOf)
  const parts = catalogue.programmes.filter(({ partOf }) => partOf === programme.id)
  const interventions = catalogue.interventions.filter((record) => record.programme === programme.id)
  return (
    <article className="page">
      <LinkedData
        content={schemaOrgRecord(programme, programmeAddress(programme.id), vocabularies, configuredOrigin())}
      />
      <PageHeader
        title={programme.name}
        parents={[{ href: '/programmas', label: 'Programma’s' }]}
        above={<p>{kind.label}</p>}
        lead={programme.summary}
      />
      <ReadingSection id="levensfasen" title="Levensfasen" wide>
        {programme.lifePhases.length > 0 ? (
          <LifeLineSmall phases={vocabularies['life-phases']} covered={programme.lifePhases} />
        ) : (
          <p>Het rapport noemt bij dit programma geen levensfase.</p>
        )}
        {programme.lifePhases.some(({ reason }) => reason) && (
          <ul className="mt-3 text-note text-ink-soft">
            {programme.lifePhases
              .filter(({ reason }) => reason)
              .map(({ id, basis, reason }) => (
                <li key={id}>
                  {vocabularies['life-phases'].find((phase) => phase.id === id)!.label} ({basis}): {reason}
                </li>
              ))}
          </ul>
        )}
      </ReadingSection>
      <ReadingSection
        id="kenmerken"
        title="Kenmerken"
        note={
          <MarginNote>
            <b>Geen oordeel.</b> Een programma heeft in het rapport geen status. Dat het genoemd wordt, zegt niet of het
            werkt.
          </MarginNote>
        }
      >
        <Facts>
          <Fact name="Soort">
            {kind.label}
            <FactNote>{kind.definition}</FactNote>
          </Fact>
          {programme.alternativeNames.length > 0 && (
            <Fact name="Ook bekend als">{joinAnd(programme.alternativeNames)}</Fact>
          )}
          <ClassifiedFact
            name="Leefomgeving"
            values={programme.settings}
            terms={vocabularies.settings}
            addressOf={settingAddress}
          />
          <Fact name="Bewijs in het rapport">
            {programme.evidenceNote ?? <span className="text-ink-soft">niet vermeld</span>}
          </Fact>
          {whole && (
            <Fact name="Hoort bij">
              <Link href={programmeAddress(whole.id)}>{whole.name}</Link>
            </Fact>
          )}
        </Facts>
      </ReadingSection>
      {parts.length > 0 && (
        <ReadingSection id="onderdelen" title="Onderdelen">
          <ProgrammeLines programmes={parts} kinds={vocabularies['programme-kinds']} />
        </ReadingSection>
      )}
      {interventions.length > 0 && (
        <ReadingSection id="interventies" title="Interventies" wide>
          <InterventionLines
            phases={phases}
            lines={interventions.map((intervention) => ({ intervention, text: intervention.summary }))}
          />
        </ReadingSection>
      )}
      <MentionsSection mentions={mentionsOf('programmes', programme.id, catalogue)} />
      <SourceSection record={programme} catalogue={catalogue} />
      <ReportFault
        about={{ kind: 'Programma', id: programme.id, name: programme.name }}
        address={programmeAddress(programme.id)}
        catalogue={catalogue}
      />
    </article>
  )
}
