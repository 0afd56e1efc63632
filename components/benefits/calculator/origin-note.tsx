import type { Answer } from '@/lib/benefits/answer'
import type { CalculatorFigures } from '@/lib/benefits/calculator-figures'
import { keepNumbersWhole } from '@/lib/format/amounts'
import { describeOrigin } from '@/lib/format/describe-origin'
import { Bracketed } from '../../records/bracketed'

/** Of an answer: what the report says, and what we made of it. */
export function OriginNote({ answer, figures }: { answer: Answer; figures: CalculatorFigures }) {
  const { report, ours } = describeOrigin(answer, figures)
  return (
    <p className="mt-3 max-w-2xl print:mt-1 text-note">
      {report && <>{keepNumbersWhole(report)} </>}
      {ours && <Bracketed basis="redactie">{keepNumbersWhole(ours)}</Bracketed>}
    </p>
  )
}
