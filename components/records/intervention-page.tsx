import Link from 'next/link'
import { Breadcrumb } from '@/components/layout/breadcrumb'
import { ReadingSection } from '@/components/layout/reading-section'
import type { Catalogue } from '@/lib/catalogue/catalogue'
import type { Intervention } from '@/lib/catalogue/intervention'
import { schemaOrgRecord } from '@/lib/export/schema-org-page'
import { joinAnd } from '@/lib/format/words'
import type { ListedLifePhase } from '@/lib/lists/terms'
import { mentionsOf } from '@/lib/related/mentions'
import { relatedInterventions } from '@/lib/related/related-interventions'
import { comparisonAddress, interventionAddress } from '@/lib/url/addresses'
import { configuredOrigin } from '@/lib/url/site-origin'
import { SaveButton } from '../shortlist/save-button'
import { LinkedData } from '../ui/linked-data'
import { CitationSection } from './citation-section'
import { EvidenceSection } from './evidence-section'
import { FeaturesSection } from './features-section'
import { LifePhasesSection } from './life-phases-section'
import { MentionsSection } from './mentions-section'
import { RelatedList } from './related-list'
import { ReportFault } from './report-fault'
import { SourceSection } from './source-section'
import { StatusMark } from './status-mark'

type Props = { record: Intervention; catalogue: Catalogue; phases: ListedLifePhase[] }

/** One intervention: what it is, what is known, for whom, where to read on, what it looks like. */
export function InterventionPage({ record, catalogue, phases }: Props) {
  const related = relatedInterventions(record, catalogue)
  return (
    <article className="page">
      <LinkedData
        content={schemaOrgRecord(record, interventionAddress(record.id), catalogue.vocabularies, configuredOrigin())}
      />
      <Breadcrumb
        steps={[
          { href: '/', label: 'Home' },
          { href: '/interventies', label: 'Interventies' },
        ]}
        current={record.name}
      />
      <header className="flex items-end justify-between gap-x-11 gap-y-6 pt-6 pb-8 narrow:flex-col narrow:items-stretch">
        <div className="min-w-0">
          <p className="mb-2 text-body">
            <StatusMark status={record.status} statuses={catalogue.vocabularies.statuses} />
          </p>
          <h1 className="max-w-4xl text-h1">{record.name}</h1>
          {record.alternativeNames.length > 0 && (
            <p className="mt-3 text-ui text-ink-soft">Ook bekend als {joinAnd(record.alternativeNames)}</p>
          )}
          <p className="mt-4 max-w-lead text-lead">{record.summary}</p>
        </div>
        <ul className="w-72 shrink-0 border-b border-rule text-ui narrow:w-full print:hidden">
          <li data-live="" className="pb-3">
            <SaveButton id={record.id} />
          </li>
          <li data-live="" className="border-t border-rule">
            <Link
              href={comparisonAddress([record.id])}
              rel="nofollow"
              prefetch={false}
              className="block py-2 narrow:py-2.5"
            >
              Vergelijk met een andere
            </Link>
          </li>
          <li className="border-t border-rule">
            <a href="#meer-lezen" className="block py-2 narrow:py-2.5">
              {record.links.length > 0 ? 'Lees verder bij de bron' : 'Bron in het rapport'}
            </a>
          </li>
          <li className="border-t border-rule">
            <a href="#citeren" className="block py-2 narrow:py-2.5">
              Citeer
            </a>
          </li>
          <li className="border-t border-rule">
            <a href={`/interventies/${record.id}.json`} className="block py-2 narrow:py-2.5">
              Gegevens als JSON
            </a>
          </li>
        </ul>
      </header>
      <LifePhasesSection record={record} phases={catalogue.vocabularies['life-phases']} />
      <EvidenceSection record={record} vocabularies={catalogue.vocabularies} />
      <FeaturesSection record={record} catalogue={catalogue} />
      <MentionsSection mentions={mentionsOf('interventions', record.id, catalogue)} />
      <SourceSection record={record} catalogue={catalogue} />
      <CitationSection record={record} vocabularies={catalogue.vocabularies} />
      <ReadingSection id="lijkt-hierop" title="Lijkt hierop" wide>
        {related.length > 0 ? (
          <>
            <p className="mb-4 max-w-reading text-ui">
              Deze delen een onderwerp, doelgroep of factor. Dat zegt niets over welke beter werkt.
            </p>
            <RelatedList related={related} phases={phases} />
          </>
        ) : (
          <p>Geen andere interventie in deze catalogus lijkt hier genoeg op.</p>
        )}
      </ReadingSection>
      <ReportFault
        about={{ kind: 'Interventie', id: record.id, name: record.name }}
        address={interventionAddress(record.id)}
        catalogue={catalogue}
      />
    </article>
  )
}
