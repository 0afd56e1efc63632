import Link from 'next/link'
import { PageContents } from '@/components/layout/page-contents'
import { PageHeader } from '@/components/layout/page-header'
import { ReadingSection } from '@/components/layout/reading-section'
import { MarginNote } from '@/components/ui/margin-note'
import type { Catalogue } from '@/lib/catalogue/catalogue'
import type { LifePhase } from '@/lib/catalogue/vocabularies'
import { everyFormat, offersOf } from '@/lib/export/formats'
import { schemaOrgTerm } from '@/lib/export/schema-org-page'
import { countInterventions } from '@/lib/format/words'
import { interventionList } from '@/lib/lists/interventions'
import { policyMeasureList } from '@/lib/lists/policy-measures'
import { programmeList } from '@/lib/lists/programmes'
import type { ListedLifePhase } from '@/lib/lists/terms'
import { ofLifePhase } from '@/lib/related/of-life-phase'
import { lifePhaseAddress } from '@/lib/url/addresses'
import { filteredAddress } from '@/lib/url/query'
import { configuredOrigin } from '@/lib/url/site-origin'
import { FactorsAtPlay } from '../factors/factors-at-play'
import { LevelLegend } from '../factors/level-legend'
import { FileLinks } from '../records/file-links'
import { FindingLines } from '../records/finding-lines'
import { PolicyMeasureLines } from '../records/policy-measure-lines'
import { ProgrammeLines } from '../records/programme-lines'
import { ReportFault } from '../records/report-fault'
import { Tally } from '../records/tally'
import { CountsSection } from './counts-section'
import { InterventionsSection } from './interventions-section'
import { LifePhaseNav } from './life-phase-nav'
import { SettingsSection } from './settings-section'
import { LinkedData } from '../ui/linked-data'

type Props = { phase: LifePhase; catalogue: Catalogue; glyphPhases: ListedLifePhase[] }

/** In the order of the page. */
const parts = [
  { id: 'in-cijfers', label: 'In cijfers' },
  { id: 'leefomgevingen', label: 'Leefomgevingen' },
  { id: 'programmas', label: 'Programma’s' },
  { id: 'interventies', label: 'Interventies' },
  { id: 'beleid', label: 'Wat beleid kan doen' },
  { id: 'factoren', label: 'Factoren' },
  { id: 'bevindingen', label: 'Wat ontbreekt' },
  { id: 'meenemen', label: 'Neem dit mee' },
]

/** A life phase: what there is, what policy can do, what plays a part, and what the report says is lacking. */
export function LifePhasePage({ phase, catalogue, glyphPhases }: Props) {
  const { vocabularies } = catalogue
  const { interventions, programmes, policyMeasures, findings, factors, settings } = ofLifePhase(phase, catalogue)
  const listHere = filteredAddress(interventionList, { levensfase: phase.id })
  return (
    <article className="page">
      <LinkedData
        content={schemaOrgTerm(
          'lifePhases',
          { ...phase, description: phase.introduction },
          vocabularies,
          configuredOrigin(),
        )}
      />
      <PageHeader
        title={phase.label}
        parents={[{ href: '/levensfasen', label: 'Levensfasen' }]}
        above={<p>{phase.ageLabel}</p>}
        lead={phase.introduction}
        aside={<Tally interventions={interventions} statuses={vocabularies.statuses} />}
      >
        <LifePhaseNav phases={vocabularies['life-phases']} current={phase.id} />
      </PageHeader>
      <PageContents parts={parts} />
      <CountsSection phase={phase} interventions={interventions} statuses={vocabularies.statuses} />
      <SettingsSection phase={phase} settings={settings} />
      <ReadingSection
        id="programmas"
        title="Programma’s"
        note={
          <MarginNote>
            <b>Een programma is geen bewijs.</b> Het rapport noemt deze programma’s, netwerken en handreikingen. Van de
            meeste zegt het niet of zij werken.
          </MarginNote>
        }
      >
        {programmes.length > 0 ? (
          <>
            <ProgrammeLines programmes={programmes} kinds={vocabularies['programme-kinds']} />
            <p className="mt-3 text-ui">
              <Link href={filteredAddress(programmeList, { levensfase: phase.id })}>
                Bekijk {programmes.length === 1 ? 'dit programma' : `deze ${programmes.length} programma’s`} als lijst
              </Link>
            </p>
          </>
        ) : (
          <p>Het rapport noemt bij deze levensfase geen programma.</p>
        )}
      </ReadingSection>
      <InterventionsSection phase={phase} interventions={interventions} catalogue={catalogue} phases={glyphPhases} />
      <ReadingSection
        id="beleid"
        title="Wat beleid kan doen"
        note={
          <MarginNote>
            <b>Rapport of redactie?</b> De maatregelen staan in het rapport. De indeling in beleidsdomeinen en factoren
            is meestal van de redactie. Staat er “niet vermeld”, dan zegt het rapport niets over bewijs.
          </MarginNote>
        }
      >
        {policyMeasures.length > 0 ? (
          <>
            <PolicyMeasureLines lines={policyMeasures.map((measure) => ({ measure }))} />
            <p className="mt-3 text-ui">
              <Link href={filteredAddress(policyMeasureList, { levensfase: phase.id })}>
                Bekijk deze maatregelen per beleidsdomein en met hun bron
              </Link>
            </p>
          </>
        ) : (
          <p>Het rapport noemt bij deze levensfase geen maatregel.</p>
        )}
      </ReadingSection>
      <ReadingSection
        id="factoren"
        title="Factoren die meespelen"
        note={
          <MarginNote>
            <b>Ander rapport.</b> De factoren komen uit het rapport van 2024, de interventies uit dat van 2022. De
            redactie legde het verband. Het aantal zegt hoeveel erop inspeelt, niet hoe zwaar een factor weegt.
          </MarginNote>
        }
      >
        <LevelLegend levels={vocabularies['factor-levels']} />
        <div className="mt-3">
          <FactorsAtPlay factors={factors} levels={vocabularies['factor-levels']} />
        </div>
      </ReadingSection>
      <ReadingSection id="bevindingen" title="Wat ontbreekt of opvalt">
        {findings.length > 0 ? (
          <FindingLines findings={findings} />
        ) : (
          <p>Het rapport noemt geen bevinding over juist deze levensfase.</p>
        )}
        <p className="mt-3 text-ui">
          <Link href="/bevindingen">Alle bevindingen en tekorten</Link>
        </p>
      </ReadingSection>
      <ReadingSection id="meenemen" title="Neem dit mee">
        <ul className="grid gap-2">
          <li>
            <Link href={listHere}>De lijst met {countInterventions(interventions.length)}</Link>, om verder te filteren
            en te delen
          </li>
          <li>
            Dezelfde lijst als bestand:
            <FileLinks offers={offersOf(listHere, everyFormat)} of={`de interventies ${phase.phrase}`} />
          </li>
          <li>
            <Link href="/baten">Wat verbetering kan opleveren</Link>: de bedragen in het rapport gaan alleen over
            volwassenen
          </li>
          <li>
            Bron: paragraaf {phase.section} van het rapport uit 2022. <Link href="/over#bronnen">Over de bronnen</Link>
          </li>
        </ul>
      </ReadingSection>
      <ReportFault
        about={{ kind: 'Levensfase', id: phase.id, name: phase.label }}
        address={lifePhaseAddress(phase.id)}
        catalogue={catalogue}
      />
    </article>
  )
}
