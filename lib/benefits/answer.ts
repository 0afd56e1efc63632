import type { Condition } from '../catalogue/benefit-table'
import { roundingStep } from '../format/rounded-amounts'
import type { CalculatorFigures } from './calculator-figures'
import type { Inputs } from './inputs'
import { preventionSavings } from './prevention-savings'
import type { Estimate, PerPart } from './rates'
import { wellbeingSavings } from './wellbeing-savings'

/** The three questions, each named for the input that only it has. They overlap, so no answer is ever added to another. */
export const scenarios = ['welbevinden', 'depressie', 'angst'] as const satisfies (keyof Inputs)[]
export type Scenario = (typeof scenarios)[number]
export type PreventionScenario = Exclude<Scenario, 'welbevinden'>

export const conditionOf: Record<PreventionScenario, Condition> = { depressie: 'depressie', angst: 'angststoornis' }

export type Answer = {
  scenario: Scenario
  adults: number
  /** Of wellbeing, or of the people who have the condition. */
  percent: number
  /** Euro per year: what the report prints at its own inputs, else our arithmetic. */
  estimate: Estimate
  /** Euro: how finely the estimate and its margin are said. */
  step: number
  isPrinted: boolean
  /** Of the central estimate, without margin. */
  parts: PerPart
  /** Percent, as the report prints it. */
  shares: PerPart
}

type Asked = { adults: number; percent: number }

export function answerScenario(scenario: Scenario, asked: Asked, figures: CalculatorFigures): Answer {
  const isPrinted = asked.adults === figures.report.volwassenen && asked.percent === figures.report[scenario]
  const answer = { scenario, ...asked, isPrinted }
  return scenario === 'welbevinden'
    ? { ...answer, ...wellbeing(asked, isPrinted, figures) }
    : { ...answer, ...prevention(conditionOf[scenario], asked, isPrinted, figures) }
}

function wellbeing(asked: Asked, isPrinted: boolean, { welbevinden: { rates, printed } }: CalculatorFigures) {
  const { total, parts } = wellbeingSavings(asked, rates)
  const estimate = isPrinted ? printed : total
  return { estimate, step: roundingStep(estimate.central), parts, shares: rates.shares }
}

/** The report prints no margin here: that of table 1 is carried over, and said to be ours. */
function prevention(condition: Condition, asked: Asked, isPrinted: boolean, figures: CalculatorFigures) {
  const { rates, perCondition } = figures.prevention
  const { total, parts } = preventionSavings({ ...asked, condition }, rates)
  const { printed, parts: printedParts, shares } = perCondition[condition]
  // The report cuts 15,5 million to 15, so its step is a million where ours would be a tenth.
  if (isPrinted) return { estimate: { ...total, central: printed }, step: 1_000_000, parts: printedParts, shares }
  return { estimate: total, step: roundingStep(total.central), parts, shares }
}
