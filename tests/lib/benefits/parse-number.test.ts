import { expect, test } from 'vitest'
import { parseCount, parsePercent } from '@/lib/benefits/parse-number'

test.each([
  ['350000', 350_000],
  ['350.000', 350_000],
  ['350 000', 350_000],
  ['350\u00a0000', 350_000],
  ['1.000.000', 1_000_000],
  ['1 miljoen', 1_000_000],
  ['1,5 miljoen', 1_500_000],
  ['1.5 mln', 1_500_000],
  ['1.500 miljoen', 1_500_000_000],
  ['  42 ', 42],
  ['３５０', 350],
  ['-5', -5],
  ['−5', -5],
  ['0', 0],
  // A comma is what parts tenths from ones, so this is a broken number and no 350.000.
  ['350,5', 350.5],
])('%j people is %d', (text, count) => {
  expect(parseCount(text)).toBe(count)
})

test.each([
  ['2,5', 2.5],
  ['2.5', 2.5],
  ['2,5%', 2.5],
  ['2.5 %', 2.5],
  ['5 procent', 5],
  // On the way to 2,5.
  ['2,', 2],
  ['2,500', 2.5],
  ['-1', -1],
  ['-0', 0],
  ['300', 300],
])('%j percent is %d', (text, percent) => {
  expect(parsePercent(text)).toBe(percent)
})

test.each([
  '',
  'tien',
  '1e9',
  '0x10',
  'Infinity',
  'NaN',
  '1.2.3',
  '35.00.000',
  '--5',
  '5%%',
  '½',
  '٣',
  '<b>5</b>',
  '5 5',
])('%j is no number', (text) => {
  expect([parseCount(text), parsePercent(text)]).toEqual([null, null])
})

test.each(['350.0', '350.', '1.5', '1.50'])('%j people is no number: a point parts thousands', (text) => {
  expect(parseCount(text)).toBeNull()
})

test('a point before three digits parts thousands for one reader and decimals for another: no percentage', () => {
  expect([parsePercent('2.500'), parsePercent('-2.500 %')]).toEqual([null, null])
})
