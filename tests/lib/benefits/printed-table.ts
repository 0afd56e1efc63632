import { findFigure, findTable } from '@/lib/benefits/find-figure'
import type { BenefitTable, Condition } from '@/lib/catalogue/benefit-table'
import { formatEuro, formatPeople } from '@/lib/format/amounts'

const rows = ['aantal', 'zorg', 'productiviteit', 'persoonlijk', 'totaal'] as const

/** The column of a table as the report prints it, from top to bottom. */
export function printedColumn(benefits: BenefitTable[], id: string, condition: Condition): string[] {
  const table = findTable(benefits, id)
  return rows.map((row) => findFigure(table, `${condition}-${row}`).printed)
}

type Costs = { parts: { zorg: number; productiviteit: number; persoonlijk: number }; total: { central: number } }

/** A computed column, to the euro, in the digits of the report. */
export function computedColumn(people: number, { parts, total }: Costs): string[] {
  const amounts = [parts.zorg, parts.productiviteit, parts.persoonlijk, total.central]
  return [formatPeople(Math.round(people)), ...amounts.map((euro) => formatEuro(Math.round(euro)))].map((text) =>
    text.replace('\u00a0', ' '),
  )
}
