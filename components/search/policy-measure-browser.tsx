'use client'

import Link from 'next/link'
import type { ListView } from '@/lib/facets/list-view'
import { opening } from '@/lib/format/words'
import { placeInReport } from '@/lib/format/report-source'
import { type ListedPolicyMeasure, type ListedPolicyMeasures, policyMeasureList } from '@/lib/lists/policy-measures'
import { Fact, Facts } from '../records/facts'
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
        <p className="mb-6 max-w-[40rem]">
          Wat de landelijke overheid en gemeenten volgens het rapport van 2022 kunnen doen. Over bewijs zeggen wij
          alleen wat het rapport zegt.
        </p>
      }
      parts={{
        renderRow: (row, found, Heading) => (
          <li key={row.id} id={row.id} className="break-inside-avoid border-b border-rule py-5">
            <Heading className="text-h3">
              <Highlighted text={row.name} found={found} />
            </Heading>
            <p className="mt-0.5 text-[1.125rem] leading-snug">
              <Highlighted text={row.summary} found={found} />
            </p>
            <div className="mt-2.5">
              <MeasureFacts row={row} terms={terms} found={found} />
            </div>
          </li>
        ),
        note: () => (
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

function MeasureFacts({ row, terms, found }: { row: ListedPolicyMeasure; terms: Terms; found: string[] }) {
  const evidence = terms.evidences.find(({ id }) => id === row.evidence)!.label
  return (
    <Facts>
      <Fact name="Levensfase">
        <ClassifiedWords name="levensfase" values={row.lifePhases} terms={terms.lifePhases} found={found} opens />
      </Fact>
      <Fact name="Beleidsdomein">
        <ClassifiedWords name="domein" values={row.domains} terms={terms.domains} found={found} opens />
      </Fact>
      <Fact name="Factor">
        <ClassifiedWords name="factor" values={row.factors} terms={terms.factors} found={found} opens />
      </Fact>
      <Fact name="Bewijs in het rapport">
        {row.evidenceNote ? `${evidence}. ${row.evidenceNote}` : <span className="text-ink-soft">{evidence}</span>}
      </Fact>
      {row.related.length > 0 && (
        <Fact name="Zie ook">
          {row.related.map(({ href, name }, place) => (
            <span key={href}>
              {place > 0 && ', '}
              <Link href={href}>{name}</Link>
            </span>
          ))}
        </Fact>
      )}
      {row.links.length > 0 && (
        <Fact name="Lees verder">
          {row.links.map(({ url, label }) => (
            <p key={url}>
              <a href={url} rel="noreferrer">
                {label}
              </a>
            </p>
          ))}
        </Fact>
      )}
      <Fact name="Bron">{opening(placeInReport(row.section))} van het rapport van 2022</Fact>
    </Facts>
  )
}
