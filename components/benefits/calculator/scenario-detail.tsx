import type { Answer } from '@/lib/benefits/answer'
import type { CalculatorFigures } from '@/lib/benefits/calculator-figures'
import { savingsLines } from '@/lib/benefits/savings-lines'
import { scenarioTitles } from '@/lib/format/describe-savings'
import { inSentence } from '@/lib/format/words'
import { Arithmetic } from './arithmetic'
import { SavingsChart } from './savings-chart'
import { SavingsTable } from './savings-table'
import { SplitOfSavings } from './split-of-savings'
import { TableTwin } from '../../ui/table-twin'

/** What lies behind an answer: the line it stands on, the parts it has, the sums that lead to it. */
export function ScenarioDetail({ answer, figures }: { answer: Answer; figures: CalculatorFigures }) {
  const lines = savingsLines(answer, figures)
  const id = `berekening-${answer.scenario}`
  return (
    <section aria-labelledby={id} className="scenario-detail min-w-0">
      <h3 id={id} className="border-t border-rule pt-6 text-h3">
        Bij {inSentence(scenarioTitles[answer.scenario])}
      </h3>
      <SavingsChart lines={lines} />
      <TableTwin of={inSentence(scenarioTitles[answer.scenario])}>
        <SavingsTable lines={lines} />
      </TableTwin>
      <SplitOfSavings answer={answer} />
      <Arithmetic answer={answer} figures={figures} />
    </section>
  )
}
