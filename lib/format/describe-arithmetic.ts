import { type Answer, conditionOf, type PreventionScenario } from '../benefits/answer'
import type { CalculatorFigures } from '../benefits/calculator-figures'
import { preventionSavings } from '../benefits/prevention-savings'
import { formatEuro, formatPercent } from './amounts'
import { conditionWord, describeAmount } from './describe-savings'

/** One line of arithmetic. `isOurs`: the report does not make this sum. */
export type ArithmeticStep = { text: string; isOurs?: boolean }

const noBreak = '\u00a0'
const hundredths = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 })
const bounds = ['low', 'high'] as const
const boundNames = { low: 'Laag', high: 'Hoog' }

const toCents = (value: number) => Math.round(value * 100) / 100
const isExact = (value: number) => Math.abs(value - toCents(value)) < 1e-6
const euro = (value: number) => formatEuro(toCents(value))
const number = (value: number) => hundredths.format(toCents(value))
const product = (...factors: string[]) => factors.join(`${noBreak}×${noBreak}`)

/** "= 2.600", or "is ongeveer 16,05": people to come are an expectation, and need not be whole. */
const equals = (value: number, say: (value: number) => string) =>
  `${isExact(value) ? '=' : 'is ongeveer'} ${say(value)}`

/** The sums behind an answer, with its numbers, down to the amount that the answer prints. */
export function describeArithmetic(answer: Answer, figures: CalculatorFigures): ArithmeticStep[] {
  const steps =
    answer.scenario === 'welbevinden'
      ? wellbeingSteps(answer, figures)
      : preventionSteps({ ...answer, scenario: answer.scenario }, figures)
  if (answer.isPrinted || answer.percent === 0) return steps
  return [...steps, { text: `Afgerond: ${describeAmount(answer)}.` }]
}

function wellbeingSteps({ adults, percent }: Answer, { welbevinden }: CalculatorFigures): ArithmeticStep[] {
  const { perPercent } = welbevinden.rates
  const sum = (rate: number) => {
    const total = adults * percent * rate
    const people = `${number(adults)} ${adults === 1 ? 'volwassene' : 'volwassenen'}`
    return `${product(people, number(percent), formatEuro(rate))} ${equals(total, euro)}.`
  }
  return [
    { text: sum(perPercent.central) },
    ...bounds.map((bound) => ({ text: `${boundNames[bound]}: ${sum(perPercent[bound])}` })),
  ]
}

function preventionSteps(
  { scenario, adults, percent }: Answer & { scenario: PreventionScenario },
  { prevention: { rates } }: CalculatorFigures,
): ArithmeticStep[] {
  const condition = conditionOf[scenario]
  const { prevalence, total } = rates[condition]
  const { people, avoided } = preventionSavings({ adults, percent, condition }, rates)
  const sum = (rate: number) => `${product(number(avoided), formatEuro(rate))} ${equals(avoided * rate, euro)}.`
  return [
    {
      text: `${formatPercent(prevalence)} van ${number(adults)} volwassenen ${equals(people, number)} mensen met ${conditionWord(scenario)} in een jaar.`,
    },
    { text: `${formatPercent(percent)} daarvan ${equals(avoided, number)} mensen bij wie die uitblijft.` },
    { text: sum(total.central) },
    ...bounds.map((bound) => ({ text: `${boundNames[bound]}: ${sum(total[bound])}`, isOurs: true })),
  ]
}
