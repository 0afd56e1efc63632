import type { BenefitTable } from '../catalogue/benefit-table'
import { opening } from '../format/words'

/** What the numbers of a table are: "Tabel 1 in het rapport, per persoon per jaar, in euro, 2019". */
export function captionDetails({ table, period, unit, year }: BenefitTable): string {
  const details = [table && `${table} in het rapport`, period, unit === 'procent' ? 'in procenten' : `in ${unit}`, year]
  return opening(details.filter((one) => one !== undefined).join(', '))
}
