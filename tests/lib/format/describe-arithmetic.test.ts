import { expect, test } from 'vitest'
import { answerScenario, type Scenario, scenarios } from '@/lib/benefits/answer'
import { readCalculatorFigures } from '@/lib/benefits/calculator-figures'
import { loadCatalogue } from '@/lib/catalogue/load'
import { describeArithmetic } from '@/lib/format/describe-arithmetic'

const figures = readCalculatorFigures(loadCatalogue().benefits)

const linesFor = (scenario: Scenario, adults: number, percent: number) =>
  describeArithmetic(answerScenario(scenario, { adults, percent }, figures), figures).map(({ text }) =>
    text.replaceAll('\u00a0', ' '),
  )

test('at the numbers of the report its own sums come out, with our margin said to be ours', () => {
  const steps = describeArithmetic(answerScenario('depressie', { adults: 1_000_000, percent: 5 }, figures), figures)
  expect(steps.map(({ isOurs = false }) => isOurs)).toEqual([false, false, false, true, true])
  expect(linesFor('depressie', 1_000_000, 5).slice(0, 3)).toEqual([
    '5,2% van 1.000.000 volwassenen = 52.000 mensen met een depressie in een jaar.',
    '5% daarvan = 2.600 mensen bij wie die uitblijft.',
    '2.600 × € 5.966 = € 15.511.600.',
  ])
  expect(linesFor('angst', 1_000_000, 5)[2]).toBe('5.050 × € 3.393 = € 17.134.650.')
})

test('one is one, also where it is rounded to one', () => {
  expect(linesFor('welbevinden', 1, 1)[0]).toBe('1 volwassene × 1 × € 28,86 = € 28,86.')
  expect(linesFor('depressie', 1, 1)[0]).toMatch(/^5,2% van 1 volwassene = 0,052 mensen met/)
  expect(linesFor('depressie', 1923, 1)[1]).toBe('1% daarvan is ongeveer 1 mens bij wie die uitblijft.')
})

/** "0,01768" as a number. */
const numberIn = (text: string) => Number(text.replaceAll('.', '').replace(',', '.'))

test.each([
  [1, 1],
  [7, 0.5],
  [250, 0.01],
  [90_000, 2.25],
])('for %d adults and %d% every product is that of the numbers before it', (adults, percent) => {
  const lines = scenarios.flatMap((scenario) => linesFor(scenario, adults, percent))
  const products = lines.flatMap((line) => {
    const parts =
      /^(?:Laag: |Hoog: )?([\d.,]+)(?: volwassenen?)? × (?:([\d.,]+) × )?€ ([\d.,]+) .* € ([\d.,]+)\.$/.exec(line)
    if (parts === null) return []
    const [first, second, rate, said] = parts.slice(1).map((part) => numberIn(part ?? '1'))
    return { line, product: first! * second! * rate!, said: said! }
  })
  expect(products).toHaveLength(9)
  const wrong = products.filter(({ product, said }) => Math.abs(said - product) > Math.max(0.02, product / 500))
  expect(wrong).toEqual([])
})
