import { expect, test } from 'vitest'
import { findFigure, findTable } from '@/lib/benefits/find-figure'
import { preventionSavings } from '@/lib/benefits/prevention-savings'
import { conditions, parts, readPreventionRates } from '@/lib/benefits/rates'
import { loadCatalogue } from '@/lib/catalogue/load'
import { computedColumn, printedColumn } from './printed-table'

const { benefits } = loadCatalogue()
const rates = readPreventionRates(benefits)
const million = 1_000_000
const region = { adults: million, percent: 5 }

test.each(conditions)('5%% fewer people with %s save what table 3 prints, row by row', (condition) => {
  const savings = preventionSavings({ ...region, condition }, rates)
  expect(computedColumn(savings.avoided, savings)).toEqual(
    printedColumn(benefits, 'kostenreductie-preventie', condition),
  )
})

test('table 3 is the table of the report', () => {
  expect(printedColumn(benefits, 'kostenreductie-preventie', 'depressie')).toEqual([
    '2.600',
    '€ 5.860.400',
    '€ 9.347.000',
    '€ 301.600',
    '€ 15.511.600',
  ])
  expect(printedColumn(benefits, 'kostenreductie-preventie', 'angststoornis')).toEqual([
    '5.050',
    '€ 2.732.050',
    '€ 14.195.550',
    '€ 212.100',
    '€ 17.134.650',
  ])
})

test('the percentage is one of the people with the condition, not of all adults', () => {
  const { people, avoided } = preventionSavings({ ...region, condition: 'depressie' }, rates)
  expect([people, avoided]).toEqual([52_000, 2600])
})

test.each([
  ['depressie', 60, 38, 2],
  ['angststoornis', 83, 16, 1],
] as const)('of what is saved on %s %d%% is productivity, %d%% care and %d%% personal', (condition, ...shares) => {
  const savings = preventionSavings({ ...region, condition }, rates)
  const order = ['productiviteit', 'zorg', 'persoonlijk'] as const
  expect(order.map((part) => Math.round((savings.parts[part] / savings.total.central) * 100))).toEqual(shares)
  const table = findTable(benefits, 'kostenreductie-preventie-aandelen')
  expect(order.map((part) => findFigure(table, `${condition}-${part}`).value)).toEqual(shares)
})

const saved = (condition: (typeof conditions)[number]) =>
  preventionSavings({ ...region, condition }, rates).total.central / million

test('15,5 million is printed as 15, and the note says so; 17,1 as 17', () => {
  const printed = findTable(benefits, 'kostenreductie-preventie-conclusie')
  expect([Math.round(saved('depressie')), Math.floor(saved('depressie'))]).toEqual([16, 15])
  expect(findFigure(printed, 'depressie')).toMatchObject({ value: 15, note: expect.stringContaining('16 miljoen') })
  expect(Math.round(saved('angststoornis'))).toBe(17)
  expect(findFigure(printed, 'angststoornis').value).toBe(17)
})

test('the margin is that of table 1, for the people who are spared the condition', () => {
  expect(preventionSavings({ ...region, condition: 'depressie' }, rates).total).toEqual({
    low: 2600 * 4408,
    central: 2600 * 5966,
    high: 2600 * 7692,
  })
})

test('half the adults or half the percentage saves half, and nothing saves nothing', () => {
  const whole = preventionSavings({ ...region, condition: 'angststoornis' }, rates)
  const halves = [
    preventionSavings({ adults: million / 2, percent: 5, condition: 'angststoornis' }, rates),
    preventionSavings({ adults: million, percent: 2.5, condition: 'angststoornis' }, rates),
  ]
  for (const half of halves) for (const part of parts) expect(half.parts[part]).toBeCloseTo(whole.parts[part] / 2, 4)
  expect(preventionSavings({ adults: million, percent: 0, condition: 'depressie' }, rates).total.high).toBe(0)
})
