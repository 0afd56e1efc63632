import { expect, test } from 'vitest'
import { findFigure, findTable } from '@/lib/benefits/find-figure'
import { readWellbeingRates } from '@/lib/benefits/rates'
import { wellbeingSavings } from '@/lib/benefits/wellbeing-savings'
import { loadCatalogue } from '@/lib/catalogue/load'

const { benefits } = loadCatalogue()
const rates = readWellbeingRates(benefits)
const million = 1_000_000

const toCents = (euro: number) => Math.round(euro * 100) / 100
const printed = (table: string, id: string) => findFigure(findTable(benefits, table), id)

test('1% is worth € 28,86 per person per year, with a margin of € 16,23 to € 41,50', () => {
  expect(wellbeingSavings({ adults: 1, percent: 1 }, rates).perPerson).toEqual({
    low: 16.23,
    central: 28.86,
    high: 41.5,
  })
})

test('5% is worth what the report prints, save for a cent: € 144,30 and not € 144,31', () => {
  const { perPerson } = wellbeingSavings({ adults: 1, percent: 5 }, rates)
  const { value, low, high, note } = printed('welbevinden-per-persoon', 'vijf-procent')
  expect([toCents(perPerson.low), toCents(perPerson.high)]).toEqual([low, high])
  expect([low, high]).toEqual([81.15, 207.5])
  expect([toCents(perPerson.central), value]).toEqual([144.3, 144.31])
  expect(note).toContain('€ 144,30')
})

test('5% in 1 million adults is worth € 144 million, with a margin of 81 to 207: the report drops the half million', () => {
  const { total } = wellbeingSavings({ adults: million, percent: 5 }, rates)
  const { value, low, high, note } = printed('welbevinden-miljoen-volwassenen', 'kostenreductie')
  expect([low, value, high]).toEqual([81, 144, 207])
  expect([Math.round(total.low / million), Math.round(total.central / million)]).toEqual([low, value])
  expect(total.high).toBe(207.5 * million)
  expect(Math.floor(total.high / million)).toBe(high)
  expect(note).toContain('207,5 miljoen')
})

test('54% is productivity, 44% care and 2% personal, and together they are the whole', () => {
  const { total, parts } = wellbeingSavings({ adults: 350_000, percent: 3 }, rates)
  const share = (amount: number) => Math.round((amount / total.central) * 100)
  expect([share(parts.productiviteit), share(parts.zorg), share(parts.persoonlijk)]).toEqual([54, 44, 2])
  expect(parts.productiviteit + parts.zorg + parts.persoonlijk).toBeCloseTo(total.central, 2)
})

test('twice the rise or twice the adults is twice the amount, and nothing gives nothing', () => {
  const { total } = wellbeingSavings({ adults: 1000, percent: 1 }, rates)
  expect(wellbeingSavings({ adults: 2000, percent: 1 }, rates).total.high).toBeCloseTo(2 * total.high, 6)
  expect(wellbeingSavings({ adults: 1000, percent: 2 }, rates).total.low).toBeCloseTo(2 * total.low, 6)
  expect(wellbeingSavings({ adults: 0, percent: 5 }, rates).total).toEqual({ low: 0, central: 0, high: 0 })
  expect(wellbeingSavings({ adults: 1000, percent: 0 }, rates).total).toEqual({ low: 0, central: 0, high: 0 })
})
