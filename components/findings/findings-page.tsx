import { PageHeader } from '@/components/layout/page-header'
import { ReadingSection } from '@/components/layout/reading-section'
import { MarginNote } from '@/components/ui/margin-note'
import type { Catalogue } from '@/lib/catalogue/catalogue'
import { FindingEntry } from './finding-entry'

const parts = [
  {
    id: 'algemeen',
    title: 'Algemeen',
    intro: 'Wat het rapport in het algemeen concludeert, in hoofdstuk 5.',
    holds: ({ section, heading }: Place) => section === '5' && heading === 'Algemeen',
  },
  {
    id: 'interventies',
    title: 'Over interventies',
    intro: 'Wat het rapport in hoofdstuk 5 over het aanbod concludeert: wat er is, en wat ontbreekt.',
    holds: ({ section, heading }: Place) => section === '5' && heading !== 'Algemeen',
  },
  {
    id: 'elders',
    title: 'Elders in het rapport',
    intro: 'Tekorten en onbekenden die hoofdstuk 3 bij een levensfase noemt.',
    holds: ({ section }: Place) => section !== '5',
  },
]

type Place = { section: string; heading: string }

/** The findings and gaps of the report, each linked to the records it speaks of. */
export function FindingsPage({ catalogue }: { catalogue: Catalogue }) {
  return (
    <div className="page">
      <PageHeader
        title="Bevindingen en tekorten"
        lead="Wat het rapport van 2022 concludeert, en wat er volgens het rapport ontbreekt. Bij elke bevinding staat waar zij over gaat."
      />
      {parts.map(({ id, title, intro, holds }) => (
        <ReadingSection
          key={id}
          id={id}
          title={title}
          note={
            id === 'interventies' && (
              <MarginNote>
                <b>Stand van 2022.</b> Wat toen ontbrak, kan er nu zijn. Kijk in de databanken. Waar het rapport
                zichzelf lijkt tegen te spreken, staat dat bij de bevinding.
              </MarginNote>
            )
          }
        >
          <p className="mb-4 break-after-avoid">{intro}</p>
          <ul className="border-b border-rule">
            {catalogue.findings
              .filter(({ source }) => holds(source))
              .map((finding) => (
                <FindingEntry key={finding.id} finding={finding} catalogue={catalogue} />
              ))}
          </ul>
        </ReadingSection>
      ))}
    </div>
  )
}
