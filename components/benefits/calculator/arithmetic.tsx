import type { Answer } from '@/lib/benefits/answer'
import { conditionOf } from '@/lib/benefits/answer'
import type { CalculatorFigures } from '@/lib/benefits/calculator-figures'
import { keepNumbersWhole } from '@/lib/format/amounts'
import { describeArithmetic } from '@/lib/format/describe-arithmetic'
import { Bracketed } from '../../records/bracketed'
import { MarginNote } from '../../ui/margin-note'

/** The sums, with the numbers that were asked; at the report's own, its notes on where print and sum differ. */
export function Arithmetic({ answer, figures }: { answer: Answer; figures: CalculatorFigures }) {
  const notes = answer.isPrinted ? notesOn(answer, figures) : []
  return (
    <div className="text-ui">
      <p className="break-after-avoid font-semibold">De berekening</p>
      <ol className="mt-1 list-decimal pl-5">
        {describeArithmetic(answer, figures).map(({ text, isOurs }) => (
          <li key={text} className="mt-1 pl-1">
            <Bracketed basis={isOurs ? 'redactie' : 'rapport'}>{text}</Bracketed>
          </li>
        ))}
      </ol>
      {notes.map((note) => (
        <div key={note} className="mt-3">
          <MarginNote wide>{keepNumbersWhole(note)}</MarginNote>
        </div>
      ))}
    </div>
  )
}

const notesOn = ({ scenario }: Answer, { welbevinden, prevention }: CalculatorFigures) =>
  scenario === 'welbevinden' ? welbevinden.notes : prevention.perCondition[conditionOf[scenario]].notes
