import Link from 'next/link'
import { storageKey } from '@/lib/shortlist/shortlist'
import { PageHeader } from '../layout/page-header'
import { ReadingSection } from '../layout/reading-section'
import { Fact, FactNote, Facts } from '../records/facts'
import { MarginNote } from '../ui/margin-note'

/** What becomes known of a visitor, to whom, and how to undo it. */
export function PrivacyPage() {
  return (
    <div className="page">
      <PageHeader
        title="Privacy"
        lead="U gebruikt deze site zonder account. De site zet geen cookies en telt geen bezoekers. Hier leest u wat uw browser bewaart en wat een server kan bewaren."
      />
      <ReadingSection id="niet" title="Wat wij niet doen">
        <ul className="grid list-disc gap-2 pl-6">
          <li>Wij zetten geen cookies. Daarom vragen wij u er ook niets over.</li>
          <li>Wij houden geen bezoekcijfers bij en volgen u niet.</li>
          <li>
            Wij halen niets op bij anderen. Letters, beelden en programmacode komen van deze site. Uw browser vraagt
            niets aan een ander bedrijf.
          </li>
          <li>Wij vragen geen naam, e-mailadres of andere persoonsgegevens.</li>
        </ul>
      </ReadingSection>
      <ReadingSection
        id="browser"
        title="Wat uw browser bewaart"
        note={
          <MarginNote>
            <b>Alleen op uw verzoek.</b> De selectie komt er met de knop “Bewaar”, en blijft op uw apparaat tot u haar
            opent of deelt.
          </MarginNote>
        }
      >
        <p className="mb-4">
          Eén ding, en alleen als u iets bewaart: uw selectie. Die staat in de opslag van uw browser, op uw apparaat.
          Verder houdt uw browser kopieën van pagina’s vast om ze sneller te tonen, zoals bij elke site.
        </p>
        <Facts>
          <Fact name="Naam">
            <code>{storageKey}</code>
          </Fact>
          <Fact name="Inhoud">
            De interventies die u bewaarde, in uw volgorde
            <FactNote>Bijvoorbeeld: kiva, kanjertraining. Niet wie u bent en niet wanneer u iets bewaarde.</FactNote>
          </Fact>
          <Fact name="Hoe lang">Tot u de selectie wist, of de gegevens van deze site in uw browser</Fact>
          <Fact name="Wie het ziet">
            Wie uw apparaat gebruikt. De server pas als u de selectie opent, vergelijkt of als bestand neemt: dan staat
            zij in het adres.
          </Fact>
        </Facts>
      </ReadingSection>
      <ReadingSection
        id="adressen"
        title="Wat in het adres staat"
        note={
          <MarginNote>
            <b>Gedeelde computer?</b> Gebruik een privévenster. Dan vergeet uw browser de adressen en uw selectie als u
            het sluit.
          </MarginNote>
        }
      >
        <div className="grid gap-4">
          <p>
            Uw zoekwoorden, filters en ingevulde getallen staan in het adres van de pagina. Zo kunt u een lijst bewaren
            en delen. Zulke adressen komen in de geschiedenis van uw browser. Vraagt uw browser de pagina aan de server,
            dan ziet ook de server het adres.
          </p>
          <p>
            Ook een selectie die u deelt, staat in het adres. Wie het adres heeft, ziet welke interventies u koos. Wij
            bewaren er geen kopie van.
          </p>
        </div>
      </ReadingSection>
      <ReadingSection
        id="server"
        title="Wat een server kan bewaren"
        note={
          <MarginNote>
            <b>Nog in te vullen.</b> Hier komt te staan wie deze site beheert, wat de server bewaart en hoe lang, en bij
            wie u terecht kunt.
          </MarginNote>
        }
      >
        <p>
          De site zelf houdt geen logboek van bezoekers bij. De computer waar zij op staat kan dat wel doen. In zo’n
          logboek staan meestal het tijdstip, het adres van de pagina, het soort browser en uw IP-adres. Een IP-adres is
          een persoonsgegeven. Wie de server beheert, bepaalt wat daarin komt en wanneer het verdwijnt.
        </p>
      </ReadingSection>
      <ReadingSection id="links" title="Links naar andere sites">
        <p>
          Wij verwijzen naar rapporten, databanken, sites van aanbieders en een webarchief. Daar gelden hun regels, niet
          de onze. Uw browser vertelt die site niet van welke pagina u komt.
        </p>
      </ReadingSection>
      <ReadingSection id="wissen" title="Zo wist u alles">
        <ol className="grid list-decimal gap-2 pl-6">
          <li>
            Uw selectie: kies “Wis selectie” onder de <Link href="/interventies">lijst van interventies</Link>.
          </li>
          <li>De adressen die u bezocht: wis de geschiedenis van uw browser.</li>
          <li>Alles van deze site tegelijk: wis in de instellingen van uw browser de gegevens van deze site.</li>
        </ol>
      </ReadingSection>
    </div>
  )
}
