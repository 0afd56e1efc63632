import type { Contact } from '@/lib/export/contact'
import { PageContents } from '../layout/page-contents'
import { PageHeader } from '../layout/page-header'
import { ReadingSection } from '../layout/reading-section'
import { MarginNote } from '../ui/margin-note'
import { CheckList } from './check-list'
import { checks, knownLimits, notChecked } from './checks'
import { ReportProblem } from './report-problem'

const parts = [
  { id: 'status', label: 'Status' },
  { id: 'getest', label: 'Wat wij testten' },
  { id: 'niet-getest', label: 'Wat wij niet testten' },
  { id: 'beter', label: 'Wat beter kan' },
  { id: 'melden', label: 'Een probleem melden' },
]

/** A draft of the statement that Dutch governments publish. It claims only what was tested. */
export function AccessibilityPage({ contact }: { contact: Contact | null }) {
  return (
    <div className="page">
      <PageHeader
        title="Toegankelijkheid"
        lead="Iedereen moet deze catalogus kunnen gebruiken. Hier leest u wat wij daarvoor hebben getest, wat niet, en waar u een probleem meldt."
      />
      <PageContents parts={parts} />
      <ReadingSection
        id="status"
        title="Status"
        note={
          <MarginNote>
            <b>Getest is niet goedgekeurd.</b> Een programma vindt maar een deel van de problemen. Of de site voor
            mensen werkt, moet met mensen worden onderzocht.
          </MarginNote>
        }
      >
        <div className="grid gap-4">
          <p>
            <b className="font-semibold">Dit is een concept, nog geen officiële toegankelijkheidsverklaring.</b> Er is
            geen onafhankelijk onderzoek gedaan. Wij zeggen daarom niet dat de site aan alle eisen voldoet.
          </p>
          <p>
            Wij bouwen de catalogus volgens WCAG 2.2, niveau A en AA. In het Nederlandse model past daar nu status C
            bij: de eerste maatregelen zijn genomen. Voor status A of B is een onderzoek van de hele site nodig.
          </p>
          <p>
            Neemt een overheid deze catalogus in beheer? Dan laat zij de site onderzoeken en registreert zij haar eigen
            verklaring. Die komt in de plaats van deze pagina.
          </p>
        </div>
      </ReadingSection>
      <ReadingSection id="getest" title="Wat wij testten">
        <CheckList checks={checks} />
      </ReadingSection>
      <ReadingSection id="niet-getest" title="Wat wij niet testten">
        <ul className="grid list-disc gap-2 pl-6">
          {notChecked.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </ReadingSection>
      <ReadingSection id="beter" title="Wat beter kan">
        <p className="mb-3">Dit weten wij, en is nog niet opgelost:</p>
        <ul className="grid list-disc gap-2 pl-6">
          {knownLimits.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </ReadingSection>
      <ReadingSection id="melden" title="Een probleem melden">
        <ReportProblem contact={contact} />
      </ReadingSection>
    </div>
  )
}
