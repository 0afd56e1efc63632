import Link from 'next/link'
import type { Catalogue } from '@/lib/catalogue/catalogue'
import { contentsOf } from '@/lib/catalogue/contents'
import { formatPublished } from '@/lib/format/dates'
import { sayLastCheck, sayTogether } from '@/lib/format/link-words'
import { joinAnd } from '@/lib/format/words'
import { reportSource } from '@/lib/format/report-source'
import { checkedLinks } from '@/lib/links/checked-link'
import { Fact, Facts } from '../records/facts'
import { InlineOutLink } from '../records/inline-out-link'
import { Mark } from '../records/status-mark'
import { MarginNote } from '../ui/margin-note'
import { Helpline } from '../layout/helpline'
import { PageHeader } from '../layout/page-header'
import { ReadingSection } from '../layout/reading-section'
import { ContentsSection } from './contents-section'
import { MethodSection } from './method-section'
import { PrinciplesSection } from './principles-section'

/** What the catalogue is and is not, what its words mean, and where its facts come from. */
export function AboutPage({ catalogue }: { catalogue: Catalogue }) {
  const { vocabularies, interventions, methods } = catalogue
  const headingNotes = [...vocabularies.statuses, ...vocabularies['life-phases']].map(({ headingNote }) => headingNote)
  const databases = checkedLinks(
    vocabularies.databases.flatMap(({ label, url }) => (url === undefined ? [] : [{ label, url }])),
    catalogue,
  )
  const together = sayTogether(databases)
  const release = vocabularies.releases[0]!
  const ageNotes = vocabularies['life-phases'].map(({ note }) => note)
  return (
    <div className="page">
      <PageHeader
        title="Over deze catalogus"
        lead={`${interventions.length} interventies voor mentale gezondheid, met de programma’s, het beleid en de factoren eromheen, uit twee openbare rapporten. Hier leest u wat onze woorden betekenen en waar de gegevens vandaan komen.`}
      />
      <ReadingSection
        id="wat"
        title="Wat het is"
        note={
          <MarginNote>
            <b>Geen behandeladvies.</b> Zoekt u hulp voor uzelf of een ander? Ga naar uw huisarts. <Helpline />
          </MarginNote>
        }
      >
        <div className="grid gap-4">
          <p>
            De catalogus is bedoeld voor beleidsmedewerkers, adviseurs van de GGD en onderzoekers. U zoekt op naam of
            onderwerp, of kiest een levensfase of leefomgeving. Per interventie ziet u wat het rapport zegt en waar u
            verder leest.
          </p>
          <p>
            Het is een onafhankelijke bewerking. Het RIVM maakte beide rapporten, dat van 2022 samen met het
            Trimbos-instituut en GGD GHOR Nederland. Deze catalogus maakten zij niet. De interventies en het beleid zijn
            van 2022, de factoren en handelingsopties van 2024. Wat daarna bij interventies veranderde, kijkt u na in de
            databanken waar wij naar verwijzen.
          </p>
          <p>
            Staat een interventie hier niet, dan zegt dat niets over die interventie. Het rapport is een selectie, geen
            volledige lijst.
          </p>
        </div>
      </ReadingSection>
      <ContentsSection contents={contentsOf(catalogue)} />
      <ReadingSection
        id="status"
        title="Status"
        note={
          <MarginNote>
            <b>Kop is geen bewijs.</b> {headingNotes.filter(Boolean).join(' ')}
          </MarginNote>
        }
      >
        <Facts>
          {vocabularies.statuses.map(({ id, label, definition, caution }) => (
            <Fact
              key={id}
              name={
                <span className="flex items-center gap-2">
                  <Mark status={id} />
                  {label}
                </span>
              }
            >
              {definition} {caution}
            </Fact>
          ))}
        </Facts>
        <p className="mt-4">
          De status volgt de kop waaronder een interventie in het rapport staat, behalve waar de tekst minder zegt,
          zoals bij Studio Bruis. Noemt de tekst iets onder “Kansrijke interventies” effectief, dan blijft de status
          kansrijk. Wij leggen dat uit bij de interventie.
        </p>
        <p className="mt-4">
          Onze aantallen per levensfase kunnen hoger zijn dan die in het rapport. Wij tellen een interventie mee bij
          elke fase waar zij bij hoort, ook als zij in het rapport onder een andere fase staat.
        </p>
      </ReadingSection>
      <ReadingSection id="erkenning" title="Erkenning">
        <p className="mb-4">
          Los van de status houden we bij wat de tekst over de erkenning van een interventie zelf zegt.
        </p>
        <Facts>
          {vocabularies.recognitions.map(({ id, label, definition }) => (
            <Fact key={id} name={label}>
              {definition}
            </Fact>
          ))}
        </Facts>
      </ReadingSection>
      <ReadingSection
        id="basis"
        title="Rapport of redactie"
        note={
          <MarginNote>
            <b>Alleen het rapport?</b> Zet bij de filters “Alleen wat het rapport zelf zegt” aan. Dan tellen de
            indelingen tussen haken niet mee.
          </MarginNote>
        }
      >
        <div className="grid gap-4">
          <p>
            Elke indeling heeft een basis. <b className="font-semibold">Rapport</b>: de tekst zegt het over deze
            interventie, in de zin over haar eigen groep, met een leeftijd of door de levensfase waar zij onder staat.{' '}
            <b className="font-semibold">Redactie</b>: wij deelden haar in op grond van de beschrijving, met een reden
            erbij. Dat staat tussen vierkante haken: [school].
          </p>
          <p>
            <b className="font-semibold">Niet vermeld</b> betekent dat het rapport er niets over zegt. Het is geen
            “nee”.
          </p>
          <p>
            Het rapport zegt dat veel interventies voor adolescenten ook geschikt zijn voor studenten, en veel voor
            volwassenen ook voor ouderen. Het noemt niet welke. Daarom tellen ze hier niet bij die fasen mee.{' '}
            {ageNotes.filter(Boolean).join(' ')}
          </p>
        </div>
      </ReadingSection>
      <PrinciplesSection catalogue={catalogue} />
      <div id="werkwijze">
        {methods.map((method) => (
          <MethodSection
            key={method.id}
            method={method}
            report={vocabularies.reports.find(({ id }) => id === method.id)!}
          />
        ))}
      </div>
      <ReadingSection id="bronnen" title="Bronnen">
        <ul className="grid gap-3">
          {vocabularies.reports.map((report) => {
            const { authors, title, published } = reportSource(report)
            return (
              <li key={report.id}>
                {authors}, <cite>{title}</cite>. {report.kind}, {published}.
              </li>
            )
          })}
        </ul>
        <p className="mt-5">Het rapport over interventies verwijst voor erkende interventies naar zes databanken:</p>
        <ul className="mt-2 grid gap-1">
          {databases.map((link) => (
            <li key={link.url}>
              <InlineOutLink link={link} isStateSaid={together !== null} />
            </li>
          ))}
        </ul>
        {together && <p className="mt-2 text-note text-ink-soft">{together}</p>}
        <p className="mt-5">
          Het noemt ook literatuur en{' '}
          {joinAnd(vocabularies.databases.filter(({ url }) => url === undefined).map(({ label }) => label))}, zonder
          adres.
        </p>
        <p className="mt-5">
          De samenvattingen zijn in eigen woorden geschreven. Links naar een gearchiveerde versie tonen de kopie van een
          pagina die het dichtst bij 2022 ligt, als het webarchief die heeft.
        </p>
        <p className="mt-5" id="links">
          Bij een link staat of en wanneer wij hem controleerden. “Gecontroleerd” betekent dat het adres die dag
          antwoord gaf, niet dat de pagina nog hetzelfde zegt. Weigert een site onze vraag of antwoordt zij niet, dan
          noemen wij de link niet zeker. Van een databank die naar een ander adres ging, leiden wij het nieuwe adres af.
          Dat staat tussen vierkante haken, naast het adres uit het rapport.
        </p>
        <p className="mt-5">
          De gegevens zijn het laatst bijgewerkt op {formatPublished(release.date)}:{' '}
          <Link href="/data#versies">versie {release.id}</Link>. {sayLastCheck(catalogue.linkResults)}
        </p>
      </ReadingSection>
    </div>
  )
}
