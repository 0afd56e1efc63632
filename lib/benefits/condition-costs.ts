import type { Condition } from '../catalogue/benefit-table'
import { type Estimate, type PerPart, perPart, type PreventionRates, times } from './rates'

export type ConditionCosts = {
  /** An expected number of people, which need not be whole. */
  people: number
  /** Euro per year. */
  parts: PerPart
  /** Euro per year: people times the total that table 1 prints, so a little more or less than the parts together. */
  total: Estimate
}

/** What people with a condition cost society in a year, by table 1. Nothing is rounded. */
export function costsOfPeople(people: number, { parts, total }: PreventionRates[Condition]): ConditionCosts {
  return { people, parts: perPart((part) => parts[part] * people), total: times(total, people) }
}

/** The same for those among a number of adults who have the condition within a year, without prevention (table 2). */
export function costsWithoutPrevention(
  { adults, condition }: { adults: number; condition: Condition },
  rates: PreventionRates,
): ConditionCosts {
  return costsOfPeople((adults * rates[condition].prevalence) / 100, rates[condition])
}
