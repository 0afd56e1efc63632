import type { ReactNode } from 'react'
import type { Status } from '@/lib/catalogue/vocabularies'
import { inSentence } from '@/lib/format/words'
import type { GapMap } from '@/lib/gap-map/gap-map'
import { Mark } from '../records/status-mark'
import { GapName } from './gap-flags'

/** What the marks stand for. Empty is never a lack of proof. */
export function MapLegend({ map: { query, groups, gaps }, statuses }: { map: GapMap; statuses: Status[] }) {
  const cells = groups.flatMap(({ rows }) => rows).flatMap((row) => row.cells)
  const empty = cells.filter(({ interventions }) => interventions.length === 0)
  const nothing = query.reportOnly ? 'het rapport zelf noemt er geen' : 'geen in deze catalogus'
  return (
    <ul className="flex flex-wrap gap-x-7 gap-y-1.5 border-t border-rule py-4 text-note">
      {statuses.map(({ id, label }) => (
        <Entry key={id} mark={<Mark status={id} />}>
          één interventie, {inSentence(label)}
        </Entry>
      ))}
      {query.rowKind.id === 'leefomgeving' && (
        <Entry mark={<Mark status="leeg" />}>
          <b className="font-semibold text-ochre-ink">leeg</b>: {nothing}, terwijl het kader van die fase deze
          leefomgeving noemt ({empty.filter(({ isNamed }) => isNamed).length} keer)
        </Entry>
      )}
      <Entry mark="–">
        {nothing} ({empty.filter(({ isNamed }) => !isNamed).length} keer)
      </Entry>
      {gaps.length > 0 && (
        <Entry
          mark={
            <span className="font-semibold text-ochre-ink">
              <GapName number={1} />
            </span>
          }
        >
          het rapport noemt hier zelf een tekort; het getal wijst naar de uitleg onder de kaart
        </Entry>
      )}
    </ul>
  )
}

function Entry({ mark, children }: { mark: ReactNode; children: ReactNode }) {
  return (
    <li className="inline-flex items-baseline gap-2">
      <span className="shrink-0 self-baseline">{mark}</span>
      <span>{children}</span>
    </li>
  )
}
