import { type Answer, conditionOf, type PreventionScenario } from '../benefits/answer'
import type { CalculatorFigures } from '../benefits/calculator-figures'
import { preventionSavings } from '../benefits/prevention-savings'
import { formatEuro, formatPercent } from './amounts'
import { conditionWord, describeAmount } from './describe-savings'

/** One line of arithmetic. `isOurs`: the report does not make this sum. */
export type ArithmeticStep = { text: string; isOurs?: boolean }

const noBreak = '\u00a0'
const hundredths = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 })
const asItIs = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 20 })
const bounds = ['low', 'high'] as const
const boundNames = { low: 'Laag', high: 'Hoog' }

const toCents = (value: number) => Math.round(value * 100) / 100
/** Of a part of one, two decimals would leave next to nothing to multiply. */
const toPeople = (value: number) => (value < 1 ? Number(value.toPrecision(4)) : toCents(value))
const euro = (value: number) => formatEuro(toCents(value))
const number = (value: number) => hundredths.format(toCents(value))
const people = (value: number) => asItIs.format(toPeople(value))
const countPeople = (value: number) => `${people(value)} ${toPeople(value) === 1 ? 'mens' : 'mensen'}`
const countAdults = (count: number) => `${number(count)} ${count === 1 ? 'volwassene' : 'volwassenen'}`
const product = (...factors: string[]) => factors.join(`${noBreak}×${noBreak}`)

/** "= 2.600", or "is ongeveer 16,05": people to come are an expectation, and need not be whole. */
const equals = (value: number, rounded: number, said: string) =>
  `${Math.abs(value - rounded) < 1e-6 * Math.min(1, value || 1) ? '=' : 'is ongeveer'} ${said}`
const equalsEuro = (value: number) => equals(value, toCents(value), euro(value))
const equalsPeople = (value: number) => equals(value, toPeople(value), countPeople(value))

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
    return `${product(countAdults(adults), number(percent), formatEuro(rate))} ${equalsEuro(total)}.`
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
  const { people: all, avoided } = preventionSavings({ adults, percent, condition }, rates)
  const sum = (rate: number) => `${product(people(avoided), formatEuro(rate))} ${equalsEuro(avoided * rate)}.`
  return [
    {
      text: `${formatPercent(prevalence)} van ${countAdults(adults)} ${equalsPeople(all)} met ${conditionWord(scenario)} in een jaar.`,
    },
    { text: `${formatPercent(percent)} daarvan ${equalsPeople(avoided)} bij wie die uitblijft.` },
    { text: sum(total.central) },
    ...bounds.map((bound) => ({ text: `${boundNames[bound]}: ${sum(total[bound])}`, isOurs: true })),
  ]
}
