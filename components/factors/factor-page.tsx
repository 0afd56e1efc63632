import Link from 'next/link'
import { PageHeader } from '@/components/layout/page-header'
import { ReadingSection } from '@/components/layout/reading-section'
import { FigureSource } from '@/components/ui/figure-source'
import { MarginNote } from '@/components/ui/margin-note'
import type { Catalogue } from '@/lib/catalogue/catalogue'
import type { Factor } from '@/lib/catalogue/vocabularies'
import { schemaOrgTerm } from '@/lib/export/schema-org-page'
import { inSentence } from '@/lib/format/words'
import { interventionList } from '@/lib/lists/interventions'
import type { ListedLifePhase } from '@/lib/lists/terms'
import { factorPairs, sharingWith } from '@/lib/related/factor-pairs'
import { ofFactor } from '@/lib/related/of-factor'
import { factorAddress, lifePhaseAddress } from '@/lib/url/addresses'
import { filteredAddress } from '@/lib/url/query'
import { configuredOrigin } from '@/lib/url/site-origin'
import { InterventionLines } from '../records/intervention-lines'
import { PolicyMeasureLines } from '../records/policy-measure-lines'
import { ReportFault } from '../records/report-fault'
import { LevelSteps } from './level-steps'
import { OptionTable } from './option-table'
import { SharedInterventions } from './shared-interventions'
import { LinkedData } from '../ui/linked-data'

type Props = { factor: Factor; catalogue: Catalogue; phases: ListedLifePhase[] }

/** One factor: what it is, what experts say can be done, and what in this catalogue acts on it. */
export function FactorPage({ factor, catalogue, phases }: Props) {
  const { vocabularies } = catalogue
  const { options, twins, interventions, policyMeasures, lifePhases } = ofFactor(factor, catalogue)
  const sharing = sharingWith(factor, factorPairs(catalogue))
  const theme = vocabularies['factor-themes'].find(({ id }) => id === factor.theme)!
  const level = vocabularies['factor-levels'].find(({ id }) => id === factor.level)!
  const siblings = vocabularies.factors.filter((other) => other.theme === factor.theme && other.id !== factor.id)
  return (
    <article className="page">
      <LinkedData
        content={schemaOrgTerm(
          'factors',
          { ...factor, description: factor.definition },
          vocabularies,
          configuredOrigin(),
        )}
      />
      <PageHeader
        title={factor.label}
        parents={[{ href: '/factoren', label: 'Factoren' }]}
        above={
          <p className="inline-flex items-center gap-2">
            <LevelSteps level={factor.level} />
            {level.label}
          </p>
        }
        lead={factor.definition}
      />
      <ReadingSection
        id="plaats"
        title="Plaats op de lijst"
        note={
          twins.length > 0 && (
            <MarginNote>
              <b>Samengevoegd.</b> Op de korte lijst is dit één factor met{' '}
              {twins.map(({ id, label }) => (
                <Link key={id} href={factorAddress(id)}>
                  {inSentence(label)}
                </Link>
              ))}
              . De handelingsopties gelden voor beide.
            </MarginNote>
          )
        }
      >
        <p>{level.definition}</p>
        {factor.note && <p className="mt-3">{factor.note}</p>}
        <p className="mt-3">
          {theme.half === 'individueel' ? 'Een individuele factor' : 'Een omgevingsfactor'}, in het thema{' '}
          {inSentence(theme.label)}
          {siblings.length > 0 && (
            <>
              , samen met{' '}
              {siblings.map(({ id, label }, place) => (
                <span key={id}>
                  {place > 0 && (place === siblings.length - 1 ? ' en ' : ', ')}
                  <Link href={factorAddress(id)}>{inSentence(label)}</Link>
                </span>
              ))}
            </>
          )}
          .
        </p>
        <FigureSource>
          bijlage 2{factor.level === 'meeste-perspectief' && ' en paragraaf 3.3'} van het rapport van 2024, in eigen
          woorden.
        </FigureSource>
      </ReadingSection>
      <ReadingSection
        id="handelingsopties"
        title="Wat de overheid kan doen"
        wide={options.length === 0}
        note={
          options.length > 0 && (
            <MarginNote>
              <b>Stemmen zijn geen bewijs.</b> Zij zeggen hoeveel experts een optie mogelijk kansrijk vonden. Niet
              gescoord betekent niet laag.
            </MarginNote>
          )
        }
      >
        {options.length > 0 ? (
          <OptionTable options={options} scores={vocabularies.scores} />
        ) : (
          <p>
            {factor.level === 'lange-lijst'
              ? 'In de sessie over handelingsopties ging het alleen over de factoren op de korte lijst. Bij deze factor zijn dus geen opties gevraagd.'
              : 'Het rapport noemt bij deze factor geen handelingsoptie.'}
          </p>
        )}
        <p className="mt-3 text-ui">
          <Link href="/handelingsopties">Alle handelingsopties</Link>
        </p>
      </ReadingSection>
      <ReadingSection id="interventies" title="Interventies" wide>
        <p className="mb-3 max-w-[40rem] text-ui">
          De redactie legde het verband tussen interventies en factoren: die komen uit verschillende rapporten. Bij elke
          interventie staat waarom.
        </p>
        {interventions.length > 0 ? (
          <>
            <InterventionLines
              phases={phases}
              lines={interventions.map(({ record, basis, reason }) => ({
                intervention: record,
                text: record.summary,
                note: basis === 'rapport' ? `Rapport${reason ? `: ${reason}` : ''}` : `[redactie] ${reason}`,
              }))}
            />
            <p className="mt-3 text-ui">
              <Link href={filteredAddress(interventionList, { factor: factor.id })}>
                Bekijk {interventions.length === 1 ? 'deze' : `deze ${interventions.length}`} als lijst
              </Link>
            </p>
          </>
        ) : (
          <p>Geen in deze catalogus.</p>
        )}
      </ReadingSection>
      {sharing.length > 0 && (
        <ReadingSection id="samenhang" title="Deelt interventies met">
          <SharedInterventions sharing={sharing} />
        </ReadingSection>
      )}
      <ReadingSection id="beleid" title="Beleid">
        {policyMeasures.length > 0 ? (
          <PolicyMeasureLines
            lines={policyMeasures.map(({ record, basis, reason }) => ({
              measure: record,
              note: basis === 'redactie' ? `[redactie] ${reason}` : undefined,
            }))}
          />
        ) : (
          <p>Geen maatregel in deze catalogus is aan deze factor gekoppeld.</p>
        )}
      </ReadingSection>
      {lifePhases.length > 0 && (
        <ReadingSection id="levensfasen" title="Levensfasen">
          <p>De interventies en maatregelen hierboven horen bij deze levensfasen.</p>
          <ul className="mt-2 grid gap-1 text-ui narrow:gap-0">
            {lifePhases.map(({ id, label }) => (
              <li key={id} className="narrow:py-2">
                <Link href={lifePhaseAddress(id)}>{label}</Link>
              </li>
            ))}
          </ul>
        </ReadingSection>
      )}
      <ReportFault
        about={{ kind: 'Factor', id: factor.id, name: factor.label }}
        address={factorAddress(factor.id)}
        catalogue={catalogue}
      />
    </article>
  )
}
