import Link from 'next/link'
import { Fragment } from 'react'
import { ContentsList } from '@/components/layout/contents-list'
import { LifeLineLarge } from '@/components/records/life-line-large'
import { SettingList } from '@/components/records/setting-list'
import { StatusLegend } from '@/components/records/status-legend'
import { GoodToKnow } from '@/components/records/good-to-know'
import { SuggestingInput } from '@/components/search/suggesting-input'
import { MarginNote } from '@/components/ui/margin-note'
import { SearchField } from '@/components/ui/search-field'
import { loadCatalogue, loadLists } from '@/lib/catalogue/load'
import { countPerTerm } from '@/lib/facets/count-per-term'
import { countHeadingOnly } from '@/lib/format/evidence'
import { nouns } from '@/lib/format/words'
import { interventionList } from '@/lib/lists/interventions'
import { everythingAddress } from '@/lib/url/addresses'
import { filteredAddress } from '@/lib/url/query'

const exampleSearches = ['pesten', 'depressie', 'eenzaamheid', 'KOPP', 'slaap', 'Kanjertraining']

export default function Home() {
  const { vocabularies, interventions, programmes, policyMeasures, actionOptions, findings } = loadCatalogue()
  const listed = loadLists().interventions
  const perStatus = countPerTerm(listed, interventionList, 'status')
  const { effective, headingOnly } = countHeadingOnly(listed.records)
  const perTopic = countPerTerm(listed, interventionList, 'onderwerp')
  return (
    <div className="page">
      <h1 className="pt-12 text-display narrow:pt-8 print:pt-4">Wat werkt voor mentale gezondheid?</h1>
      <div className="mt-8 grid grid-cols-[minmax(0,1fr)_1.2fr] gap-x-12 gap-y-6 narrow:mt-6 narrow:grid-cols-1 print:mt-4 print:block">
        <p className="max-w-lg text-lead">
          {interventions.length} interventies uit een landelijk overzicht, met de programma’s, het beleid en de factoren
          eromheen. Zie per interventie wat het rapport zegt.
        </p>
        <form action="/zoeken" method="get" data-live="" className="print:hidden">
          <SearchField label="Zoek een interventie, programma, onderwerp of doelgroep" Input={SuggestingInput} />
          <div className="mt-3 flex flex-wrap gap-x-4 gap-y-1 text-ui narrow:gap-y-2">
            <span className="text-ink-soft">Bijvoorbeeld</span>
            {exampleSearches.map((q) => (
              <Fragment key={q}>
                {' '}
                <a href={everythingAddress(q)}>{q}</a>
              </Fragment>
            ))}
          </div>
        </form>
      </div>

      <section
        id="levensfasen"
        aria-labelledby="levensfasen-titel"
        className="mt-8 border-t border-rule pt-3 print:mt-4"
      >
        <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-2">
          <h2 id="levensfasen-titel" className="text-h2">
            Kies een levensfase
          </h2>
          <StatusLegend statuses={vocabularies.statuses} counts={perStatus} />
        </div>
        <div className="mt-6 print:mt-3">
          <LifeLineLarge phases={vocabularies['life-phases']} interventions={listed.records} />
        </div>
        <div className="mt-6">
          <MarginNote wide>
            <b>Kop is geen bewijs.</b> De status volgt de kop in het rapport. Bij {headingOnly} van de {effective}{' '}
            effectieve interventies noemt de tekst zelf geen erkenning, en soms telt het rapport er minder dan het
            noemt. <Link href="/over#status">Zo bepalen wij de status</Link>
          </MarginNote>
        </div>
      </section>

      <div className="mt-18 grid print:mt-4 print:gap-y-6 grid-cols-[1.4fr_minmax(0,1fr)] gap-x-18 gap-y-12 medium:gap-x-10 narrow:mt-12 narrow:grid-cols-1">
        <section id="leefomgevingen" aria-labelledby="leefomgevingen-titel" className="border-t border-rule-head pt-3">
          <h2 id="leefomgevingen-titel" className="text-h2">
            Of een leefomgeving
          </h2>
          <div className="mt-3">
            <SettingList settings={vocabularies.settings} interventions={listed.records} />
          </div>
        </section>
        <section aria-labelledby="alles-titel" className="border-t border-rule-head pt-3">
          <h2 id="alles-titel" className="text-h2">
            Of alles, om mee verder te werken
          </h2>
          <ContentsList
            entries={[
              {
                href: interventionList.address,
                label: 'Alle interventies',
                count: interventions.length,
                noun: nouns.intervention,
              },
              ...vocabularies.statuses.map(({ id, label }) => ({
                href: filteredAddress(interventionList, { status: id }),
                label,
                count: perStatus[id] ?? 0,
                noun: nouns.intervention,
              })),
              { href: '/programmas', label: 'Programma’s', count: programmes.length, noun: nouns.programme },
              { href: '/beleid', label: 'Beleid', count: policyMeasures.length, noun: nouns.policyMeasure },
              { href: '/factoren', label: 'Factoren', count: vocabularies.factors.length, noun: nouns.factor },
              {
                href: '/handelingsopties',
                label: 'Handelingsopties',
                count: actionOptions.length,
                noun: nouns.actionOption,
              },
              { href: '/bevindingen', label: 'Bevindingen en tekorten', count: findings.length, noun: nouns.finding },
            ]}
          />
          <ul className="mt-4 grid gap-1 text-ui narrow:gap-3">
            <li>
              <Link href="/kaart">Waar is aanbod, waar niet? De kaart</Link>
            </li>
            <li>
              <Link href="/baten">Wat kan het opleveren? Reken het uit</Link>
            </li>
            <li>
              <Link href="/data">Alles als bestand of via de API</Link>
            </li>
          </ul>
        </section>
      </div>

      <section aria-labelledby="onderwerpen-titel" className="mt-18 border-t border-rule-head pt-3 narrow:mt-12">
        <h2 id="onderwerpen-titel" className="text-h2">
          Veel voorkomende onderwerpen
        </h2>
        <ContentsList
          wide
          entries={vocabularies.topics
            .map(({ id, label }) => ({
              href: filteredAddress(interventionList, { onderwerp: id }),
              label,
              count: perTopic[id] ?? 0,
              noun: nouns.intervention,
            }))
            .toSorted((a, b) => b.count - a.count)
            .slice(0, 6)}
        />
      </section>

      <section aria-labelledby="weten-titel" className="mt-18 border-t border-rule-head pt-3 narrow:mt-12">
        <h2 id="weten-titel" className="text-h2">
          Goed om te weten
        </h2>
        <GoodToKnow statuses={vocabularies.statuses} />
      </section>
    </div>
  )
}
