import { type Estimate, type PerPart, perPart, times, type WellbeingRates } from './rates'

export type WellbeingSavings = {
  /** Euro per adult per year. */
  perPerson: Estimate
  /** Euro per year for all adults together. */
  total: Estimate
  /** The central total in its three parts. The report gives the parts no margin, so they have none here. */
  parts: PerPart
}

/**
 * How much lower the costs to society are when the wellbeing of adults rises by `percent` (5 is 5%), by the straight
 * line of section 4.1. The cost of reaching that rise is left out. Nothing is rounded: that is up to who prints it.
 */
export function wellbeingSavings(
  { adults, percent }: { adults: number; percent: number },
  { perPercent, shares }: WellbeingRates,
): WellbeingSavings {
  const perPerson = times(perPercent, percent)
  const total = times(perPerson, adults)
  return { perPerson, total, parts: perPart((part) => (total.central * shares[part]) / 100) }
}
