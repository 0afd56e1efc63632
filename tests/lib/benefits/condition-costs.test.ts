import { expect, test } from 'vitest'
import { costsOfPeople, costsWithoutPrevention } from '@/lib/benefits/condition-costs'
import { findFigure, findTable } from '@/lib/benefits/find-figure'
import { conditions, parts, readPreventionRates } from '@/lib/benefits/rates'
import { loadCatalogue } from '@/lib/catalogue/load'
import { computedColumn, printedColumn } from './printed-table'

const { benefits } = loadCatalogue()
const rates = readPreventionRates(benefits)
const million = 1_000_000

test.each(conditions)('one person with %s costs what table 1 prints, row by row', (condition) => {
  const table = findTable(benefits, 'kosten-per-persoon')
  const printed = [...parts, 'totaal'].map((row) => findFigure(table, `${condition}-${row}`).printed)
  expect(computedColumn(1, costsOfPeople(1, rates[condition])).slice(1)).toEqual(printed)
  const { low, high } = findFigure(table, `${condition}-totaal`)
  expect(costsOfPeople(1, rates[condition]).total).toMatchObject({ low, high })
})

test.each(conditions)('1 million adults without prevention of %s cost what table 2 prints, row by row', (condition) => {
  const costs = costsWithoutPrevention({ adults: million, condition }, rates)
  expect(computedColumn(costs.people, costs)).toEqual(printedColumn(benefits, 'kosten-zonder-preventie', condition))
})

test('table 2 is the table of the report', () => {
  expect(printedColumn(benefits, 'kosten-zonder-preventie', 'depressie')).toEqual([
    '52.000',
    '€ 117.208.000',
    '€ 186.940.000',
    '€ 6.032.000',
    '€ 310.232.000',
  ])
  expect(printedColumn(benefits, 'kosten-zonder-preventie', 'angststoornis')).toEqual([
    '101.000',
    '€ 54.641.000',
    '€ 283.911.000',
    '€ 4.242.000',
    '€ 342.693.000',
  ])
})

test.each([
  ['depressie', 229, 310, 400],
  ['angststoornis', 268, 343, 417],
] as const)('the margin of %s is %d to %d million euro around %d', (condition, low, central, high) => {
  const { total } = costsWithoutPrevention({ adults: million, condition }, rates)
  expect([total.low, total.central, total.high].map((euro) => Math.round(euro / million))).toEqual([low, central, high])
  const printed = findFigure(findTable(benefits, 'kosten-zonder-preventie-conclusie'), condition)
  expect([printed.low, printed.value, printed.high]).toEqual([low, central, high])
})
