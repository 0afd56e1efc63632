import Link from 'next/link'
import type { Catalogue } from '@/lib/catalogue/catalogue'
import type { Finding } from '@/lib/catalogue/finding'
import type { Classification } from '@/lib/catalogue/record-fields'
import { editorsReasons } from '@/lib/format/reasons'
import { placeInReport } from '@/lib/format/report-source'
import { inSentence, opening } from '@/lib/format/words'
import { mapAddress } from '@/lib/gap-map/map-query'
import { rowKindsOf } from '@/lib/gap-map/stated-gaps'
import { interventionsAddress } from '@/lib/lists/interventions'
import type { Term } from '@/lib/lists/list-kind'
import {
  interventionAddress,
  lifePhaseAddress,
  policyMeasureAddress,
  programmeAddress,
  settingAddress,
} from '@/lib/url/addresses'
import { Bracketed } from '../records/bracketed'
import { Fact, Facts } from '../records/facts'
import { Reasons } from '../records/reasons'

/** One finding with the way to everything it speaks of. */
export function FindingEntry({ finding, catalogue }: { finding: Finding; catalogue: Catalogue }) {
  const { id, name, kind, summary, caution, source, links, benefits } = finding
  return (
    <li id={id} className="break-inside-avoid border-t border-rule py-5">
      <h3 className="text-h3">{name}</h3>
      <p className="mt-1">{summary}</p>
      {caution && (
        <p className="mt-3 border-l-2 border-ochre pl-4 text-ui">
          <b className="font-semibold">Let op.</b> {caution}
        </p>
      )}
      <div className="mt-3 *:border-b-0">
        <Facts>
          <AboutFacts finding={finding} catalogue={catalogue} />
          {rowKindsOf(finding).length > 0 && (
            <Fact name="Op de kaart">
              {rowKindsOf(finding).map((rowKind, place) => (
                <span key={rowKind.id}>
                  {place > 0 && ', '}
                  <Link href={mapAddress({ rowKind, reportOnly: false })}>per {rowKind.noun.one}</Link>
                </span>
              ))}
            </Fact>
          )}
          {benefits.length > 0 && (
            <Fact name="Bedragen">
              <Link href="/baten#kernbevindingen">Deze bedragen, met hun marge en wat er niet in zit</Link>
            </Fact>
          )}
          {links.length > 0 && (
            <Fact name="Lees verder">
              {links.map(({ url, label }) => (
                <p key={url}>
                  <a href={url} rel="noreferrer">
                    {label}
                  </a>
                </p>
              ))}
            </Fact>
          )}
          <Fact name="Bron">
            {opening(placeInReport(source.section))} van het rapport van 2022, {source.heading}
            {kind === 'tekort' && '. Volgens ons een tekort of een onbekende'}
          </Fact>
        </Facts>
      </div>
      <Reasons of={name} reasons={editorsReasons(classifiedOf(finding, catalogue.vocabularies))} />
    </li>
  )
}

type Classified = { name: string; values: Classification[]; terms: Term[]; addressOf: (id: string) => string }

function classifiedOf(finding: Finding, vocabularies: Catalogue['vocabularies']): Classified[] {
  return [
    {
      name: 'Levensfase',
      values: finding.lifePhases,
      terms: vocabularies['life-phases'],
      addressOf: lifePhaseAddress,
    },
    { name: 'Leefomgeving', values: finding.settings, terms: vocabularies.settings, addressOf: settingAddress },
    {
      name: 'Onderwerp',
      values: finding.topics,
      terms: vocabularies.topics,
      addressOf: interventionsAddress('onderwerp'),
    },
    {
      name: 'Doelgroep',
      values: finding.targetGroups,
      terms: vocabularies['target-groups'],
      addressOf: interventionsAddress('doelgroep'),
    },
  ]
}

function AboutFacts({ finding, catalogue }: { finding: Finding; catalogue: Catalogue }) {
  const records = [
    { name: 'Interventie', ids: finding.interventions, all: catalogue.interventions, addressOf: interventionAddress },
    { name: 'Programma', ids: finding.programmes, all: catalogue.programmes, addressOf: programmeAddress },
    { name: 'Beleid', ids: finding.policyMeasures, all: catalogue.policyMeasures, addressOf: policyMeasureAddress },
  ]
  return (
    <>
      {classifiedOf(finding, catalogue.vocabularies)
        .filter(({ values }) => values.length > 0)
        .map(({ name, values, terms, addressOf }) => (
          <Fact key={name} name={name}>
            {values.map(({ id, basis }, place) => (
              <span key={id}>
                {place > 0 && ', '}
                <Bracketed basis={basis}>
                  <Link href={addressOf(id)}>{inSentence(terms.find((term) => term.id === id)!.label)}</Link>
                </Bracketed>
              </span>
            ))}
          </Fact>
        ))}
      {records
        .filter(({ ids }) => ids.length > 0)
        .map(({ name, ids, all, addressOf }) => (
          <Fact key={name} name={name}>
            {ids.map((id, place) => (
              <span key={id}>
                {place > 0 && ', '}
                <Link href={addressOf(id)}>{all.find((record) => record.id === id)!.name}</Link>
              </span>
            ))}
          </Fact>
        ))}
    </>
  )
}
