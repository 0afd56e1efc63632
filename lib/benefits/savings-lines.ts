import { niceTicks } from '../charts/nice-ticks'
import { type AmountUnit, columnUnitOfStep } from '../format/rounded-amounts'
import { type Answer, answerScenario } from './answer'
import type { CalculatorFigures } from './calculator-figures'

/** The scale of a chart grows with what is asked, in steps, so that it stands still under a small change. */
const scales = [5, 10, 20, 50, 100]
const mostSteps = 5

/** The line through an answer: what a chart draws and its table prints. */
export type SavingsLines = {
  answer: Answer
  /** The percentages along the scale, from 0. */
  percents: number[]
  /** Those at which the report prints an amount, as far as the scale goes. */
  ownPercents: number[]
  /** The answers from left to right: along the scale, at the report's own percentages and at what was asked. */
  rows: Answer[]
  end: Answer
  /** Of the chart and the table alike. */
  unit: AmountUnit
}

export function savingsLines(answer: Answer, figures: CalculatorFigures): SavingsLines {
  const { scenario, adults, percent } = answer
  const most = scales.find((scale) => percent <= scale) ?? scales.at(-1)!
  const percents = niceTicks(most, mostSteps)
  const ownPercents = scenario === 'welbevinden' ? figures.welbevinden.percents : [figures.report[scenario]]
  const inRows = [...new Set([...percents.slice(1), ...ownPercents, percent])].sort((a, b) => a - b)
  const rows = inRows.map((one) => answerScenario(scenario, { adults, percent: one }, figures))
  const end = rows.at(-1)!
  return { answer, percents, ownPercents, rows, end, unit: columnUnitOfStep(end.step) }
}

/** The report prints no amount above this percentage: what lies beyond is our line alone. */
export const lastOwnPercent = ({ ownPercents }: SavingsLines) => Math.max(...ownPercents)
