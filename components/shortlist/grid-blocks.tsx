import { inSentence, joinAnd } from '@/lib/format/words'
import type { GridRow, PreventionGrid } from '@/lib/shortlist/prevention-grid'
import { EmptyCell, GridEntries } from './grid-entries'

/** The same where seven columns do not fit: a block per aim, with the phases in it. */
export function GridBlocks({ grid: { rows } }: { grid: PreventionGrid }) {
  return (
    <ul className="mt-6 hidden border-b border-rule-head medium:block">
      {rows.map((row) => (
        <li key={row.id} className="border-t border-rule py-4 first:border-rule-head">
          <h3 className="font-sans text-ui font-semibold">{row.label}</h3>
          <Block row={row} />
        </li>
      ))}
    </ul>
  )
}

function Block({ row: { cells } }: { row: GridRow }) {
  const filled = cells.filter(({ entries }) => entries.length > 0)
  const empty = cells.filter(({ entries }) => entries.length === 0).map(({ phase }) => inSentence(phase.label))
  return (
    <dl className="mt-2 grid gap-2.5 text-ui">
      {filled.map(({ phase, entries }) => (
        <div key={phase.id} className="grid grid-cols-[9rem_minmax(0,1fr)] gap-x-4 tiny:grid-cols-1">
          <dt className="text-ink-soft">{phase.label}</dt>
          <dd>
            <GridEntries entries={entries} />
          </dd>
        </div>
      ))}
      {empty.length > 0 && (
        <div className="grid grid-cols-[9rem_minmax(0,1fr)] gap-x-4 tiny:grid-cols-1">
          <dt>
            <EmptyCell />
          </dt>
          <dd className="text-ink-soft">{filled.length === 0 ? 'alle levensfasen' : joinAnd(empty)}</dd>
        </div>
      )}
    </dl>
  )
}
