import { expect, test } from 'vitest'
import { misreadFigures, numbersIn } from '@/scripts/reports/printed-numbers'
import { benefitTable, figure } from '@/tests/lib/benefits/made-up-benefits'

test.each([
  ['€ 117.208.000', [117_208_000]],
  ['€28,86', [28.86]],
  ['€ 4.408 ~ € 7.692', [4408, 7692]],
  ['229 ~ 400 miljoen euro', [229, 400]],
  ['81-207 miljoen', [81, 207]],
  ['1 tot 2%', [1, 2]],
  ['Eén procent', [1]],
  ['geen getal', []],
])('"%s" holds %j', (text, numbers) => {
  expect(numbersIn(text)).toEqual(numbers)
})

const wrong = (...one: Parameters<typeof figure>) => misreadFigures(benefitTable('kosten', [figure(...one)]))

test('a figure that says what it quotes is right', () => {
  expect(wrong('zorg', 2254, { printed: '€ 2.254' })).toEqual([])
  expect(wrong('deel', 2, { printed: '1 tot 2%' })).toEqual([])
  expect(wrong('totaal', 5, { printed: '€ 5', low: 4, high: 7, printedRange: '€ 4 ~ € 7' })).toEqual([])
})

test('a value that is not what it quotes is found', () => {
  expect(wrong('zorg', 2245, { printed: '€ 2.254' })).toEqual([
    'kosten · zorg: the report prints "€ 2.254", the record has 2245.',
  ])
})

test('a margin that is not what it quotes is found', () => {
  expect(wrong('totaal', 5, { printed: '€ 5', low: 4, high: 8, printedRange: '€ 4 ~ € 7' })).toEqual([
    'kosten · totaal: the report prints "€ 4 ~ € 7", the record has 4 and 8 as low and high.',
  ])
})

test('people are counted one by one, amounts in the unit of the record', () => {
  const people = { component: 'aantal', unit: 'personen', printed: '1 miljoen volwassenen' } as const
  expect(wrong('volwassenen', 1_000_000, people)).toEqual([])
  expect(wrong('volwassenen', 1, people)).toHaveLength(1)
  const millions = benefitTable('miljoenen', [figure('a', 144, { printed: '€144 miljoen' })], { unit: 'miljoen euro' })
  expect(misreadFigures(millions)).toEqual([])
})
