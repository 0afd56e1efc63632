import Link from 'next/link'
import { PageHeader } from '@/components/layout/page-header'
import { ReadingSection } from '@/components/layout/reading-section'
import { MarginNote } from '@/components/ui/margin-note'
import type { Status } from '@/lib/catalogue/vocabularies'
import { offersOf, tableFormats } from '@/lib/export/formats'
import { describeMap } from '@/lib/format/describe-map'
import { countInterventions } from '@/lib/format/words'
import type { GapMap } from '@/lib/gap-map/gap-map'
import { mapAddress } from '@/lib/gap-map/map-query'
import { FigureSource } from '../ui/figure-source'
import { Finding } from '../ui/finding'
import { TakeAway } from '../search/take-away'
import { MapChoice } from './map-choice'
import { MapLegend } from './map-legend'
import { MapTable } from './map-table'
import { StatedGaps } from './stated-gaps'

/** Where there is something and where nothing, in numbers; never how good it is. */
export function GapMapPage({ map, statuses }: { map: GapMap; statuses: Status[] }) {
  const [mainFinding, ...more] = describeMap(map)
  return (
    <div className="page">
      <PageHeader
        title="Waar is aanbod, waar niet?"
        crumb="Kaart"
        lead={
          <>
            Deze kaart laat zien <b className="font-semibold">hoeveel</b> interventies er staan, niet hoe goed ze
            werken. <span className="print:hidden">Kies een getal voor de lijst.</span>
          </>
        }
        aside={<MapChoice query={map.query} />}
      />
      <div className="border-t border-rule pt-5 pb-4">
        <Finding>{mainFinding}</Finding>
      </div>
      <div className="border-t border-rule py-4">
        <MapLegend map={map} statuses={statuses} />
      </div>
      <MapTable map={map} />
      <FigureSource>{sourceOf(map)}</FigureSource>
      <p className="mt-1 max-w-[44rem] text-note text-ink-soft">
        Een interventie kan in meer vakken staan. Rijen en kolommen kunnen dus optellen tot meer dan{' '}
        {countInterventions(map.total.interventions.length)}; de totalen tellen elke interventie één keer. De status
        volgt meestal de kop in het rapport, en soms telt het rapport er minder dan het noemt.{' '}
        <Link href="/over#status">Zo bepalen wij de status</Link>
      </p>
      <div className="mt-10">
        {more.length > 0 && (
          <ReadingSection
            id="opvallend"
            title="Wat opvalt"
            note={
              <MarginNote>
                <b>Leeg is geen oordeel.</b> Hier staat alleen wat het rapport van 2022 met naam noemt. Er kan aanbod
                zijn dat het niet noemt.
              </MarginNote>
            }
          >
            <ul className="border-b border-rule">
              {more.map((sentence) => (
                <li key={sentence} className="border-t border-rule py-3">
                  {sentence}
                </li>
              ))}
            </ul>
          </ReadingSection>
        )}
        <StatedGaps map={map} />
      </div>
      <TakeAway
        title="Neem deze kaart mee"
        offers={offersOf(mapAddress(map.query), tableFormats)}
        holds="alle vakken van deze kaart, rij voor rij, ook de lege"
      />
    </div>
  )
}

/** The interventions are of one report, the factors of the other: between them the editors chose. */
function sourceOf({ query: { rowKind, reportOnly } }: GapMap): string {
  const interventions = 'hoofdstuk 3 van het rapport van 2022'
  const isOfFactors = rowKind.id === 'factor'
  const source = isOfFactors ? `${interventions}, en voor de factoren bijlage 2 van dat van 2024.` : `${interventions}.`
  if (reportOnly) return source
  return `${source} [${isOfFactors ? 'Welke interventies bij een factor horen, bepaalde de redactie.' : 'Een deel van de indeling is van de redactie.'}]`
}
