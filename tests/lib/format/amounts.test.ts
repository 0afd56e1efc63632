import { expect, test } from 'vitest'
import {
  formatEuro,
  formatFigure,
  formatMargin,
  formatMillions,
  formatNumber,
  formatPeople,
  formatPercent,
  keepNumbersWhole,
} from '@/lib/format/amounts'

test('a whole number has points, a broken one has cents', () => {
  expect([2254, 117_208_000, 28.86, 207.5, 42].map(formatNumber)).toEqual([
    '2.254',
    '117.208.000',
    '28,86',
    '207,50',
    '42',
  ])
})

test('no amount breaks after the euro sign or before the word million', () => {
  expect(formatEuro(28.86)).toBe('€\u00a028,86')
  expect(formatMillions(15.5116)).toBe('€\u00a016\u00a0miljoen')
})

test('a percentage has a decimal where it needs one', () => {
  expect([5, 5.2, 10.1].map(formatPercent)).toEqual(['5%', '5,2%', '10,1%'])
})

test('a round number of people is said in millions', () => {
  expect([1_000_000, 52_000, 0, 1_500_000].map(formatPeople)).toEqual(['1\u00a0miljoen', '52.000', '0', '1.500.000'])
})

test('a written text keeps its numbers whole and its other spaces', () => {
  expect(keepNumbersWhole('Samen € 5.965, 1 euro minder. Tabel 3 geeft 16 miljoen, in € of niet.')).toBe(
    'Samen €\u00a05.965, 1\u00a0euro minder. Tabel\u00a03 geeft 16\u00a0miljoen, in € of niet.',
  )
})

const figure = { id: 'zorg', label: 'Zorg', value: 54, printed: '54' }

test('a figure in a table leaves its unit to the caption, but a percentage keeps its sign', () => {
  expect(formatFigure(figure, 'euro')).toBe('54')
  expect(formatFigure(figure, 'procent')).toBe('54%')
  expect(formatFigure({ ...figure, value: 52_000, unit: 'personen' }, 'procent')).toBe('52.000')
})

test('a margin runs from low to high, or there is none', () => {
  expect(formatMargin({ ...figure, low: 4408, high: 7692 })).toBe('4.408 tot 7.692')
  expect(formatMargin(figure)).toBe('geen')
})
