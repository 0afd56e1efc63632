import type { Status } from '@/lib/catalogue/vocabularies'
import { inSentence } from '@/lib/format/words'
import type { GapMap, MapCell } from '@/lib/gap-map/gap-map'
import { Mark } from '../records/status-mark'
import { Legend, LegendEntry } from '../ui/legend'
import { GapName } from './gap-flags'

/** What the marks stand for. Empty is never a lack of proof. */
export function MapLegend({ map: { query, columns, groups, gaps }, statuses }: { map: GapMap; statuses: Status[] }) {
  const cells = groups.flatMap(({ rows }) => rows).flatMap((row) => row.cells)
  const hasOurPlaces = [...groups.flatMap(({ rows }) => rows), ...cells, ...columns].some(({ gaps: placed }) =>
    placed.some(({ basis }) => basis === 'redactie'),
  )
  const empty = cells.filter(({ interventions }) => interventions.length === 0)
  const nothing = query.reportOnly ? 'het rapport zelf noemt er geen' : 'geen in deze catalogus'
  return (
    <Legend>
      {statuses.map(({ id, label }) => (
        <LegendEntry key={id} mark={<Mark status={id} />}>
          één interventie, {inSentence(label)}
        </LegendEntry>
      ))}
      {cells.some(hasEveryStatus) && (
        <LegendEntry mark={<span className="text-ink-soft">(2 + 1)</span>} className="narrow:hidden">
          2 effectief en 1 kansrijk
        </LegendEntry>
      )}
      {query.rowKind.id === 'leefomgeving' && (
        <LegendEntry mark={<Mark status="leeg" />}>
          <b className="font-semibold text-ochre-ink">leeg</b>: {nothing}, terwijl het kader van die fase deze
          leefomgeving noemt ({empty.filter(({ isNamed }) => isNamed).length} keer)
        </LegendEntry>
      )}
      <LegendEntry mark="–">
        {nothing} ({empty.filter(({ isNamed }) => !isNamed).length} keer)
      </LegendEntry>
      {gaps.length > 0 && (
        <LegendEntry
          mark={
            <span className="font-semibold text-ochre-ink">
              <GapName number={1} />
            </span>
          }
        >
          het rapport noemt hier zelf een tekort{hasOurPlaces && ', tussen haken: op een plek die wij kozen'}; het getal
          wijst naar de uitleg onder de kaart
        </LegendEntry>
      )}
    </Legend>
  )
}

/** Where only one status stands, its marks say which. */
const hasEveryStatus = ({ interventions }: MapCell) => new Set(interventions.map(({ status }) => status)).size > 1
