import type { BenefitFigure, BenefitTable, Condition } from '../catalogue/benefit-table'
import { findFigure, findTable } from './find-figure'

/** An amount in euro, or a number that leads to one, with the margin of the report. */
export type Estimate = { low: number; central: number; high: number }

/** The three parts of the costs to society. */
export const parts = ['zorg', 'productiviteit', 'persoonlijk'] as const
export type PerPart = Record<(typeof parts)[number], number>

export const conditions = ['depressie', 'angststoornis'] as const satisfies Condition[]

/** What section 4.1 reckons with. */
export type WellbeingRates = {
  /** Euro per person per year that the costs are lower for each percent that wellbeing rises. */
  perPercent: Estimate
  /** Percent of that amount. */
  shares: PerPart
}

/** What section 4.2 reckons with. */
export type PreventionRates = Record<
  Condition,
  {
    /** Percent of the adults who have the condition within a year. */
    prevalence: number
    /** Euro per person with the condition per year, at the level of 2019. */
    parts: PerPart
    /** The total that the report prints, which is a euro more or less than its three parts together (table 1). */
    total: Estimate
  }
>

/** Reads the rates of section 4.1 from the records of data/benefits/. */
export function readWellbeingRates(benefits: BenefitTable[]): WellbeingRates {
  return {
    perPercent: estimateOf(findFigure(findTable(benefits, 'welbevinden-per-persoon'), 'een-procent')),
    shares: perPart((part) => findFigure(findTable(benefits, 'welbevinden-aandelen'), part).value),
  }
}

/** Reads the rates of section 4.2 from the records of data/benefits/. */
export function readPreventionRates(benefits: BenefitTable[]): PreventionRates {
  const costs = findTable(benefits, 'kosten-per-persoon')
  const prevalences = findTable(benefits, 'prevalentie')
  const ratesOf = (condition: Condition) => ({
    prevalence: findFigure(prevalences, condition).value,
    parts: perPart((part) => findFigure(costs, `${condition}-${part}`).value),
    total: estimateOf(findFigure(costs, `${condition}-totaal`)),
  })
  return { depressie: ratesOf('depressie'), angststoornis: ratesOf('angststoornis') }
}

/** The same for each of the three parts. */
export function perPart(valueOf: (part: keyof PerPart) => number): PerPart {
  return { zorg: valueOf('zorg'), productiviteit: valueOf('productiviteit'), persoonlijk: valueOf('persoonlijk') }
}

/** All three numbers times the same. */
export const times = ({ low, central, high }: Estimate, factor: number): Estimate => ({
  low: low * factor,
  central: central * factor,
  high: high * factor,
})

function estimateOf({ id, value, low, high }: BenefitFigure): Estimate {
  if (low === undefined || high === undefined)
    throw new Error(`The figure "${id}" has no margin, and the arithmetic needs one. Add low and high.`)
  return { low, central: value, high }
}
