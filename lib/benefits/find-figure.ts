import type { BenefitFigure, BenefitTable } from '../catalogue/benefit-table'

/** A record of data/benefits/. Throws where it is missing: no amount has a number to fall back on. */
export function findTable(benefits: BenefitTable[], id: string): BenefitTable {
  const table = benefits.find((record) => record.id === id)
  if (table === undefined) throw new Error(`benefits/${id}.json is missing. Restore it, or change what reads it.`)
  return table
}

/** A figure of a record, by its id. Throws where it is missing. */
export function findFigure(table: BenefitTable, id: string): BenefitFigure {
  const figure = table.figures.find((one) => one.id === id)
  if (figure === undefined)
    throw new Error(
      `benefits/${table.id}.json · figures "${id}": is missing. There are: ${table.figures.map((one) => one.id).join(', ')}. Restore it, or change what reads it.`,
    )
  return figure
}
