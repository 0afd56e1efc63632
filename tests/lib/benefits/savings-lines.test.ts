import { expect, test } from 'vitest'
import { answerScenario, type Scenario } from '@/lib/benefits/answer'
import { readCalculatorFigures } from '@/lib/benefits/calculator-figures'
import { lastOwnPercent, savingsLines } from '@/lib/benefits/savings-lines'
import { loadCatalogue } from '@/lib/catalogue/load'

const figures = readCalculatorFigures(loadCatalogue().benefits)
const linesOf = (scenario: Scenario, percent: number, adults = 50_000) =>
  savingsLines(answerScenario(scenario, { adults, percent }, figures), figures)
const percentsOf = (scenario: Scenario, percent: number) => linesOf(scenario, percent).rows.map((row) => row.percent)

test('the table has the scale, the percentages of the report and what was asked, each once', () => {
  expect(percentsOf('welbevinden', 5)).toEqual([1, 2, 3, 4, 5])
  expect(percentsOf('welbevinden', 2.5)).toEqual([1, 2, 2.5, 3, 4, 5])
  expect(percentsOf('welbevinden', 7)).toEqual([1, 2, 4, 5, 6, 7, 8, 10])
  expect(percentsOf('depressie', 100)).toEqual([5, 20, 40, 60, 80, 100])
  expect(percentsOf('angst', 0)).toEqual([0, 1, 2, 3, 4, 5])
})

test('the report prints an amount of wellbeing at 1% and 5%, and of a condition at 5% alone', () => {
  expect(linesOf('welbevinden', 3).ownPercents).toEqual([1, 5])
  expect(linesOf('angst', 3).ownPercents).toEqual([5])
  expect(lastOwnPercent(linesOf('welbevinden', 20))).toBe(5)
})

test('among the rows for a million adults is the one that the report prints', () => {
  const printed = linesOf('welbevinden', 3, 1_000_000).rows.filter(({ isPrinted }) => isPrinted)
  expect(printed.map(({ percent, estimate }) => [percent, estimate.high])).toEqual([[5, 207_000_000]])
})
