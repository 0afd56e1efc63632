'use client'

import Link from 'next/link'
import { Fragment } from 'react'
import type { ListView } from '@/lib/facets/list-view'
import { placeInReport } from '@/lib/format/report-source'
import { inSentence } from '@/lib/format/words'
import { type ListedPolicyMeasure, type ListedPolicyMeasures, policyMeasureList } from '@/lib/lists/policy-measures'
import { factorAddress, lifePhaseAddress } from '@/lib/url/addresses'
import { InlineOutLink } from '../records/inline-out-link'
import { Reasons } from '../records/reasons'
import { MarginNote } from '../ui/margin-note'
import { Highlighted } from '../ui/highlighted'
import { ClassifiedWords } from './classified-words'
import { ListBrowser } from './list-browser'

type Terms = ListedPolicyMeasures['terms']
type Props = { terms: Terms; serverView: ListView<ListedPolicyMeasure> }

/** The list of policy measures. A measure has no page of its own, so a row says all there is. */
export function PolicyMeasureBrowser({ terms, serverView }: Props) {
  return (
    <ListBrowser
      kind={policyMeasureList}
      terms={terms}
      serverView={serverView}
      introduction={
        <p className="mb-6 max-w-reading">
          Beleid en maatregelen die het rapport van 2022 noemt. Niet alles doet de overheid zelf. Over bewijs zeggen wij
          alleen wat het rapport zegt.
        </p>
      }
      parts={{
        renderRow: (row, found, Heading) => (
          <li key={row.id} id={row.id} className="break-inside-avoid border-b border-rule py-4 *:max-w-reading">
            <Heading className="text-h3">
              <Highlighted text={row.name} found={found} />
            </Heading>
            <p className="mt-0.5 text-summary">
              <Highlighted text={row.summary} found={found} />
            </p>
            <MeasureFacts row={row} terms={terms} found={found} />
            <Reasons of={row.name} reasons={row.reasons} />
          </li>
        ),
        renderNote: () => (
          <div className="mt-4">
            <MarginNote wide>
              <b>Gunstig is niet bewezen.</b> Soms noemt het rapport onderzoek, soms alleen dat iets helpt, en vaak
              niets. Een verband is geen effect. <Link href="/bevindingen">Wat het rapport erover concludeert</Link>
            </MarginNote>
          </div>
        ),
        limits: 'Hier staan alleen maatregelen die het rapport van 2022 noemt.',
      }}
    />
  )
}

/** What is known of a measure in a few lines: proof, place, and where to go on. */
function MeasureFacts({ row, terms, found }: { row: ListedPolicyMeasure; terms: Terms; found: string[] }) {
  const evidence = terms.evidences.find(({ id }) => id === row.evidence)!.label
  return (
    <>
      <p className="mt-1.5 text-note">
        Bewijs in het rapport: <Highlighted text={inSentence(evidence)} found={found} />. {row.evidenceNote}
      </p>
      <p className="mt-1.5 text-note text-ink-soft">
        {row.lifePhases.length === 0 ? (
          'Geen levensfase in het bijzonder'
        ) : (
          <ClassifiedWords
            name="levensfase"
            values={row.lifePhases}
            terms={terms.lifePhases}
            found={found}
            addressOf={lifePhaseAddress}
            opens
          />
        )}
        {'\u00a0· domein: '}
        <ClassifiedWords name="domein" values={row.domains} terms={terms.domains} found={found} />
        {'\u00a0· factor: '}
        <ClassifiedWords
          name="factor"
          values={row.factors}
          terms={terms.factors}
          found={found}
          addressOf={factorAddress}
        />
        {`\u00a0· ${placeInReport(row.section)}`}
      </p>
      {(row.related.length > 0 || row.links.length > 0) && (
        <p className="mt-1 text-note">
          Zie ook:{' '}
          {row.related.map(({ href, name }, place) => (
            <Fragment key={href}>
              {place > 0 && ', '}
              <Link href={href}>{name}</Link>
            </Fragment>
          ))}
          {row.links.map((link, place) => (
            <Fragment key={link.url}>
              {row.related.length + place > 0 && ', '}
              <InlineOutLink link={link} text={inSentence(link.label)} />
            </Fragment>
          ))}
        </p>
      )}
    </>
  )
}
