import Link from 'next/link'
import { PageHeader } from '@/components/layout/page-header'
import { ReadingSection } from '@/components/layout/reading-section'
import { MarginNote } from '@/components/ui/margin-note'
import type { Catalogue } from '@/lib/catalogue/catalogue'
import { everyFormat, offersOf } from '@/lib/export/formats'
import { schemaOrgTerm } from '@/lib/export/schema-org-page'
import { countInterventions } from '@/lib/format/words'
import { interventionList } from '@/lib/lists/interventions'
import type { ListedLifePhase } from '@/lib/lists/terms'
import { ofSetting } from '@/lib/related/of-setting'
import { settingAddress } from '@/lib/url/addresses'
import { emptyQuery, filteredAddress, listAddress } from '@/lib/url/query'
import { configuredOrigin } from '@/lib/url/site-origin'
import { FileLinks } from '../records/file-links'
import { FindingLines } from '../records/finding-lines'
import { ProgrammeLines } from '../records/programme-lines'
import { ReportFault } from '../records/report-fault'
import { Tally } from '../records/tally'
import { OnlineOfferSection } from './online-offer-section'
import { SettingPhaseSection } from './setting-phase-section'
import { LinkedData } from '../ui/linked-data'

type Props = { setting: Catalogue['vocabularies']['settings'][number]; catalogue: Catalogue; phases: ListedLifePhase[] }

/** A setting: what there is for each life phase, with status, form and topic at a glance. */
export function SettingPage({ setting, catalogue, phases }: Props) {
  const { vocabularies } = catalogue
  const here = ofSetting(setting.id, catalogue)
  const byReport = here.interventions.filter(({ basis }) => basis === 'rapport').length
  const listHere = filteredAddress(interventionList, { leefomgeving: setting.id })
  return (
    <article className="page">
      <LinkedData
        content={schemaOrgTerm(
          'settings',
          { ...setting, description: setting.definition },
          vocabularies,
          configuredOrigin(),
        )}
      />
      <PageHeader
        title={setting.label}
        parents={[{ href: '/leefomgevingen', label: 'Leefomgevingen' }]}
        above={<p>Leefomgeving</p>}
        lead={setting.definition}
        aside={
          <Tally interventions={here.interventions.map(({ record }) => record)} statuses={vocabularies.statuses} />
        }
      />
      <ReadingSection
        id="per-levensfase"
        title="In het kort"
        note={
          <MarginNote>
            <b>Onze woorden.</b> Het rapport noemt de leefomgevingen, maar omschrijft ze niet. De omschrijving hierboven
            is van de redactie.
          </MarginNote>
        }
      >
        <p>{sayBasis(here.interventions.length, byReport)}</p>
        <ul className="mt-3 grid gap-1 text-ui">
          {here.phases.map(({ phase, printed, interventions }) => (
            <li key={phase.id}>
              <a href={`#${phase.id}`}>{phase.label}</a>: {countInterventions(interventions.length)}
              {printed === undefined && setting.id !== 'online' && (
                <span className="text-ink-soft"> (niet genoemd in het kader van het rapport)</span>
              )}
            </li>
          ))}
        </ul>
        {here.interventions.length > 0 && (
          <p className="mt-5">
            <Link href={listHere} className="button">
              Bekijk en filter als lijst
            </Link>
          </p>
        )}
      </ReadingSection>
      {here.phases.map((inPhase) => (
        <SettingPhaseSection
          key={inPhase.phase.id}
          setting={setting}
          inPhase={inPhase}
          vocabularies={vocabularies}
          phases={phases}
        />
      ))}
      {setting.id === 'online' && <OnlineOfferSection catalogue={catalogue} />}
      {here.programmes.length > 0 && (
        <ReadingSection id="programmas" title="Programma’s">
          <ProgrammeLines programmes={here.programmes} kinds={vocabularies['programme-kinds']} />
        </ReadingSection>
      )}
      {here.findings.length > 0 && (
        <ReadingSection id="bevindingen" title="Wat ontbreekt of opvalt">
          <FindingLines findings={here.findings} />
        </ReadingSection>
      )}
      {here.interventions.length > 0 && (
        <ReadingSection id="meenemen" title="Neem dit mee">
          <ul className="grid gap-2">
            <li>
              <Link href={listHere}>De lijst voor deze leefomgeving</Link>, om verder te filteren en te delen
            </li>
            <li>
              Dezelfde lijst als bestand:
              <FileLinks offers={offersOf(listHere, everyFormat)} of={`de interventies ${setting.phrase}`} />
            </li>
            {byReport > 0 && (
              <li>
                <Link
                  href={listAddress(
                    { ...emptyQuery, chosen: { leefomgeving: [setting.id] }, reportOnly: true },
                    interventionList,
                  )}
                >
                  Alleen waar het rapport zelf deze leefomgeving noemt
                </Link>
              </li>
            )}
          </ul>
        </ReadingSection>
      )}
      <ReportFault
        about={{ kind: 'Leefomgeving', id: setting.id, name: setting.label }}
        address={settingAddress(setting.id)}
        catalogue={catalogue}
      />
    </article>
  )
}

function sayBasis(total: number, byReport: number): string {
  if (total === 0) return 'In deze catalogus staat hier geen interventie. Dat betekent niet dat er niets bestaat.'
  if (byReport === total) return 'Het rapport zegt zelf dat alles wat hier staat, hier hoort.'
  if (byReport === 0)
    return 'Het rapport zegt van geen interventie zelf dat zij hier hoort. De redactie deelde ze in, met de reden erbij.'
  return `Bij ${byReport} van de ${countInterventions(total)} zegt het rapport zelf dat zij hier horen. De rest deelde de redactie in, met de reden erbij.`
}
