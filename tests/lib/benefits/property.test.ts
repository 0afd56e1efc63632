import { expect, test } from 'vitest'
import { type Answer, answerScenario, scenarios } from '@/lib/benefits/answer'
import { readCalculatorFigures } from '@/lib/benefits/calculator-figures'
import { mostAdults, readInputs, writeInputs } from '@/lib/benefits/inputs'
import { savingsLines } from '@/lib/benefits/savings-lines'
import { loadCatalogue } from '@/lib/catalogue/load'
import { describeAnswer } from '@/lib/format/describe-savings'

const figures = readCalculatorFigures(loadCatalogue().benefits)

/** Always the same row of numbers from 0 to 1, so that a failure can be seen again. */
function numbersFrom(seed: number) {
  let state = seed
  return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647
}

const isInOrder = ({ estimate: { low, central, high } }: Answer) =>
  0 <= low && low <= central && central <= high && Number.isFinite(high)

/** Table 1 prints a total of a euro more or less per person than its parts are together. */
function addsUp({ parts, estimate: { central } }: Answer) {
  const sum = Object.values(parts).reduce((all, part) => all + part, 0)
  return Math.abs(sum - central) <= central / 3000 + 1e-6
}

test('whatever is asked, an answer is three ordered amounts, and its parts are together its total', () => {
  const next = numbersFrom(2022)
  const answers = Array.from({ length: 2000 }, () => {
    const adults = Math.max(1, Math.round(mostAdults * next() ** 6))
    const percent = Math.round(10_000 * next() ** 3) / 100
    return scenarios.map((scenario) => answerScenario(scenario, { adults, percent }, figures))
  }).flat()
  const rows = answers.flatMap((answer) => savingsLines(answer, figures).rows)
  expect(rows.filter((row) => !isInOrder(row))).toEqual([])
  expect(answers.filter((answer) => !addsUp(answer))).toEqual([])
  expect(answers.map(describeAnswer).filter((sentence) => /NaN|∞|undefined|-\d/.test(sentence))).toEqual([])
})

const pieces = [
  '1',
  '0',
  '9',
  '.',
  ',',
  ' ',
  '-',
  'e',
  'x',
  '%',
  ' miljoen',
  'NaN',
  '<b>',
  '½',
  '٣',
  '\u200f',
  '\ud800',
  '\0',
  '💙',
]

test('whatever stands in an address, a field gives back something short, and a value is in range or refused', () => {
  const next = numbersFrom(113)
  const pick = () => pieces[Math.floor(next() * pieces.length)]!
  const any = () => Array.from({ length: Math.floor(next() * 60 * next() ** 4) }, pick).join('')
  const read = Array.from({ length: 3000 }, () => {
    const asked: Record<string, string> = { volwassenen: any(), welbevinden: any(), depressie: any(), angst: any() }
    return { asked, ...readInputs({ get: (name) => asked[name]! }, figures.report) }
  })
  const long = read.filter(({ typed }) => Object.values(typed).some((text) => [...text].length > 40))
  const outside = read.filter(({ values: { volwassenen: adults, ...percents } }) => {
    const isRight = adults === null || (Number.isInteger(adults) && adults >= 1 && adults <= mostAdults)
    return !isRight || Object.values(percents).some((one) => one !== null && !(one >= 0 && one <= 100))
  })
  expect([long, outside]).toEqual([[], []])
  // What can be answered has an address of its own that asks the same.
  const right = read.filter(({ problems }) => problems.length === 0)
  expect(right.length).toBeGreaterThan(100)
  const again = right.map(({ typed }) =>
    readInputs(new URLSearchParams(writeInputs(typed, figures.report)), figures.report),
  )
  expect(again.map(({ values }) => values)).toEqual(right.map(({ values }) => values))
})
