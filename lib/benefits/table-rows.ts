import type { BenefitFigure, BenefitTable } from '../catalogue/benefit-table'
import { conditions } from './rates'

/** A row of a table that sets the conditions side by side: one figure for each, in the order of `conditions`. */
export type ConditionRow = { label: string; component: string; figures: BenefitFigure[] }

/** The rows of such a table, in the order in which the record first names them. */
export function conditionRows({ figures }: BenefitTable): ConditionRow[] {
  const components = [...new Set(figures.map(({ component }) => component ?? ''))]
  return components.map((component) => {
    const inRow = figures.filter((figure) => figure.component === component)
    return {
      component,
      label: inRow[0]!.label,
      figures: conditions.flatMap((condition) => inRow.filter((figure) => figure.condition === condition)),
    }
  })
}
