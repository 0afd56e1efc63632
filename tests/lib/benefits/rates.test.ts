import { expect, test } from 'vitest'
import { findFigure, findTable } from '@/lib/benefits/find-figure'
import { conditions, parts, readPreventionRates, readWellbeingRates, times } from '@/lib/benefits/rates'
import { loadCatalogue } from '@/lib/catalogue/load'
import { benefitTable, figure } from './made-up-benefits'

const { benefits } = loadCatalogue()

test('the rates of wellbeing are those of section 4.1', () => {
  expect(readWellbeingRates(benefits)).toEqual({
    perPercent: { low: 16.23, central: 28.86, high: 41.5 },
    shares: { productiviteit: 54, zorg: 44, persoonlijk: 2 },
  })
})

test('the rates of prevention are those of table 1, with 5,2% and 10,1% of the adults', () => {
  expect(readPreventionRates(benefits)).toEqual({
    depressie: {
      prevalence: 5.2,
      parts: { zorg: 2254, productiviteit: 3595, persoonlijk: 116 },
      total: { low: 4408, central: 5966, high: 7692 },
    },
    angststoornis: {
      prevalence: 10.1,
      parts: { zorg: 541, productiviteit: 2811, persoonlijk: 42 },
      total: { low: 2658, central: 3393, high: 4129 },
    },
  })
})

test.each(conditions)('the total per person of %s is a euro off its three parts, and its note says so', (condition) => {
  const { parts: amounts, total } = readPreventionRates(benefits)[condition]
  const sum = parts.reduce((all, part) => all + amounts[part], 0)
  expect(Math.abs(sum - total.central)).toBe(1)
  const { note } = findFigure(findTable(benefits, 'kosten-per-persoon'), `${condition}-totaal`)
  expect(note).toContain(`€ ${sum.toLocaleString('nl-NL')}`)
})

test('a rate follows its record', () => {
  const margin = { low: 5, high: 9, printedRange: '€ 5 ~ € 9' }
  const records = [
    benefitTable('welbevinden-per-persoon', [figure('een-procent', 7, margin)]),
    benefitTable('welbevinden-aandelen', [figure('zorg', 10), figure('productiviteit', 20), figure('persoonlijk', 70)]),
  ]
  expect(readWellbeingRates(records)).toEqual({
    perPercent: { low: 5, central: 7, high: 9 },
    shares: { zorg: 10, productiviteit: 20, persoonlijk: 70 },
  })
})

test('a rate without a margin is refused', () => {
  const records = [benefitTable('welbevinden-per-persoon', [figure('een-procent', 7)])]
  expect(() => readWellbeingRates(records)).toThrow('The figure "een-procent" has no margin')
})

test('an estimate is multiplied with its margin', () => {
  expect(times({ low: 1, central: 2, high: 4 }, 3)).toEqual({ low: 3, central: 6, high: 12 })
})
