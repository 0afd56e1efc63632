import type { Vocabularies } from '@/lib/catalogue/vocabularies'
import type { ImpactEffort, ImpactRow } from '@/lib/related/impact-effort'
import { Bracketed } from '../records/bracketed'
import { CellOptions } from './cell-options'
import { impactReason } from './impact-reason'

type Props = { view: ImpactEffort; scores: Vocabularies['scores'] }

/** From this many on, a column gets the room to set them in two: in one, the row would be taller than a screen. */
const manyInCell = 5

const isCrowded = (effort: string, rows: ImpactRow[]) =>
  rows.some(({ cells }) => cells.some((cell) => cell.effort.id === effort && cell.options.length >= manyInCell))

/** Three by three: the scores have an order and no distance, so nothing stands anywhere but in a cell. */
export function ImpactGrid({ view: { efforts, rows }, scores }: Props) {
  return (
    <>
      <table className="impact-grid mt-5 w-full table-fixed text-ui narrow:hidden">
        <caption>
          <span className="sr-only">
            De gescoorde handelingsopties: de rijen gaan van veel naar weinig impact, de kolommen van weinig naar veel
            inspanning
          </span>{' '}
          <span aria-hidden="true" className="axis-word axis-above">
            minder inspanning <span className="axis-across" /> meer inspanning
          </span>
        </caption>
        <colgroup>
          <col className="w-[10.5rem]" />
          {efforts.map(({ id }) => (
            <col key={id} className={isCrowded(id, rows) ? 'w-[46%] medium:w-auto' : undefined} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th scope="col" className="axis-word">
              <span className="sr-only">Impact</span> <span aria-hidden="true">meer impact</span>
            </th>
            {efforts.map(({ id, label }) => (
              <th key={id} scope="col" className="font-semibold">
                <span className="sr-only">Inspanning </span>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.impact.id}>
              <th scope="row">
                <span className="sr-only">Impact </span>
                <Bracketed basis={row.basis}>
                  <span className="font-semibold">{row.impact.label}</span>
                </Bracketed>{' '}
                <span className="block text-note text-ink-soft">{impactReason(row)}</span>
              </th>
              {row.cells.map((cell) => (
                <td key={cell.effort.id}>
                  <CellOptions cell={cell} row={row} scores={scores} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p aria-hidden="true" className="axis-word narrow:hidden">
        minder impact
      </p>
    </>
  )
}
