import type { Condition } from '../catalogue/benefit-table'
import { type ConditionCosts, costsOfPeople, costsWithoutPrevention } from './condition-costs'
import type { PreventionRates } from './rates'

export type PreventionSavings = Omit<ConditionCosts, 'people'> & {
  /** Expected number of adults with the condition without prevention. */
  people: number
  /** How many of those are spared it. */
  avoided: number
}

/**
 * How much lower the costs to society are per year when `percent` of the adults with a condition are spared it (5 is 5%
 * of those with the condition, not of all adults), by table 3. The cost of prevention is left out. The report prints no
 * margin for these amounts; this one is that of table 1, for the people who are spared it. Nothing is rounded.
 */
export function preventionSavings(
  { adults, percent, condition }: { adults: number; percent: number; condition: Condition },
  rates: PreventionRates,
): PreventionSavings {
  const { people } = costsWithoutPrevention({ adults, condition }, rates)
  const { people: avoided, parts, total } = costsOfPeople((people * percent) / 100, rates[condition])
  return { people, avoided, parts, total }
}
