import type { Vocabularies } from '@/lib/catalogue/vocabularies'
import { inSentence } from '@/lib/format/words'
import type { ImpactEffort, ImpactRow } from '@/lib/related/impact-effort'
import { Bracketed } from '../records/bracketed'
import { CellOptions } from './cell-options'
import { impactReason } from './impact-reason'

type Props = { view: ImpactEffort; scores: Vocabularies['scores'] }

/** The same where three columns do not fit: a block per impact, with the efforts in it. */
export function ImpactBlocks({ view: { rows }, scores }: Props) {
  return (
    <div className="mt-5 hidden border-b border-rule-head narrow:block">
      <p className="pb-3 text-note text-ink-soft">
        Van meer naar minder impact. In elk blok van minder naar meer inspanning.
      </p>
      {rows.map((row) => (
        <div key={row.impact.id} className="border-t border-rule py-4 [p+&]:border-rule-head">
          <h3 className="font-sans text-ui font-semibold">
            <Bracketed basis={row.basis}>Impact {inSentence(row.impact.label)}</Bracketed>
          </h3>
          <p className="text-note text-ink-soft">{impactReason(row)}</p>
          <dl className="mt-3 grid gap-3 text-ui">
            {cellsToShow(row).map(({ cell, label }) => (
              <div key={cell.effort.id} className="grid gap-x-4 min-[36rem]:grid-cols-[9rem_minmax(0,1fr)]">
                <dt className="text-ink-soft">{label}</dt>
                <dd>
                  <CellOptions cell={cell} row={row} scores={scores} />
                </dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </div>
  )
}

/** An empty block needs to say so once. */
function cellsToShow({ cells }: ImpactRow) {
  if (cells.every(({ options }) => options.length === 0)) return [{ cell: cells[0]!, label: 'Elke inspanning' }]
  return cells.map((cell) => ({ cell, label: `Inspanning ${inSentence(cell.effort.label)}` }))
}
