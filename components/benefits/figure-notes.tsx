import type { BenefitTable } from '@/lib/catalogue/benefit-table'
import { keepNumbersWhole } from '@/lib/format/amounts'
import { opening } from '@/lib/format/words'
import { MarginNote } from '../ui/margin-note'

/** Beside a table: where what the report prints and what can be computed differ, once for each note. */
export function FigureNotes({ figures }: Pick<BenefitTable, 'figures'>) {
  return figures.map(({ id, condition, note }) => note && <FigureNote key={id} condition={condition} note={note} />)
}

function FigureNote({ condition, note }: { condition: string | undefined; note: string }) {
  const text = keepNumbersWhole(note)
  const endOfFirst = text.search(/\.\s/) + 1
  return (
    <MarginNote>
      {condition ? (
        <>
          <b>{opening(condition)}.</b> {text}
        </>
      ) : (
        <>
          <b>{text.slice(0, endOfFirst)}</b>
          {text.slice(endOfFirst)}
        </>
      )}
    </MarginNote>
  )
}
