import type { BenefitTable, Condition } from '../catalogue/benefit-table'
import { findFigure, findTable } from './find-figure'
import type { Inputs } from './inputs'
import {
  type Estimate,
  type PerPart,
  perPart,
  type PreventionRates,
  readPreventionRates,
  readWellbeingRates,
  type WellbeingRates,
} from './rates'

/** What the calculator takes from data/benefits/, small enough for the browser. */
export type CalculatorFigures = {
  /** The scenario of the report: what the fields hold when nothing is asked. */
  report: Inputs
  welbevinden: {
    rates: WellbeingRates
    /** The percentages at which the report itself prints an amount. */
    percents: number[]
    /** Euro per year, as printed for the scenario of the report. */
    printed: Estimate
    notes: string[]
    /** That the amount grows in proportion, in the words of the record. */
    inProportion: string
    assumed: string
    association: string
    leftOut: string
  }
  prevention: {
    rates: PreventionRates
    perCondition: Record<Condition, PrintedPrevention>
    /** Of the prices of table 1; section 4.1 names none. */
    year: number
    assumed: string
    /** That the report does not add the conditions together. */
    notAdded: string
    leftOut: string
  }
}

type PrintedPrevention = {
  /** Euro per year, as the conclusion of the report rounds it. */
  printed: number
  /** Euro per year, as table 3 prints it. */
  parts: PerPart
  /** Percent of the total. */
  shares: PerPart
  notes: string[]
}

/** Reads what the calculator needs. Throws where the data lacks it, as the pages do. */
export function readCalculatorFigures(benefits: BenefitTable[]): CalculatorFigures {
  const wellbeing = findTable(benefits, 'welbevinden-scenario')
  const prevention = findTable(benefits, 'preventie-scenario')
  const perPerson = findTable(benefits, 'welbevinden-per-persoon')
  const region = findTable(benefits, 'welbevinden-miljoen-volwassenen')
  const total = findFigure(region, 'kostenreductie')
  const ratio = eurosPerUnit(region)
  const percentOf = (id: string) => findFigure(wellbeing, id).value
  return {
    report: {
      volwassenen: findFigure(wellbeing, 'volwassenen').value,
      welbevinden: percentOf('vijf-procent'),
      depressie: findFigure(prevention, 'daling').value,
      angst: findFigure(prevention, 'daling').value,
    },
    welbevinden: {
      rates: readWellbeingRates(benefits),
      percents: [percentOf('een-procent'), percentOf('vijf-procent')],
      printed: { low: total.low! * ratio, central: total.value * ratio, high: total.high! * ratio },
      notes: [findFigure(perPerson, 'vijf-procent').note, total.note].filter((note) => note !== undefined),
      inProportion: wellbeing.conclusions!.find(({ id }) => id === 'naar-verhouding')!.text,
      assumed: wellbeing.assumptions[0]!,
      association: wellbeing.assumptions[1]!,
      leftOut: wellbeing.leftOut,
    },
    prevention: {
      rates: readPreventionRates(benefits),
      perCondition: {
        depressie: printedPrevention(benefits, 'depressie'),
        angststoornis: printedPrevention(benefits, 'angststoornis'),
      },
      year: findTable(benefits, 'kosten-per-persoon').year!,
      // The record says so of 5%; what is asked may be another.
      assumed: prevention.assumptions[0]!.replace(` van ${findFigure(prevention, 'daling').printed}`, ''),
      notAdded: findTable(benefits, 'kostenreductie-preventie').assumptions.at(-1)!,
      leftOut: prevention.leftOut,
    },
  }
}

function printedPrevention(benefits: BenefitTable[], condition: Condition): PrintedPrevention {
  const rounded = findTable(benefits, 'kostenreductie-preventie-conclusie')
  const table = findTable(benefits, 'kostenreductie-preventie')
  const shares = findTable(benefits, 'kostenreductie-preventie-aandelen')
  const { value, note } = findFigure(rounded, condition)
  const total = findFigure(table, `${condition}-totaal`)
  return {
    printed: value * eurosPerUnit(rounded),
    parts: perPart((part) => findFigure(table, `${condition}-${part}`).value),
    shares: perPart((part) => findFigure(shares, `${condition}-${part}`).value),
    notes: [note, total.note].filter((one) => one !== undefined),
  }
}

const eurosPerUnit = ({ unit }: BenefitTable) => (unit === 'miljoen euro' ? 1_000_000 : 1)
