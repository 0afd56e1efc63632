import { expect, test } from 'vitest'
import {
  columnUnitOfStep,
  formatInUnit,
  formatRounded,
  formatRoundedRange,
  roundingStep,
  unitOfStep,
} from '@/lib/format/rounded-amounts'

const plain = (text: string) => text.replaceAll('\u00a0', ' ')

test.each([
  [144_300_000, '€ 144 miljoen'],
  [30_303_000, '€ 30 miljoen'],
  [20_000_000, '€ 20 miljoen'],
  [19_960_000, '€ 20 miljoen'],
  [19_940_000, '€ 19,9 miljoen'],
  [7_215_000, '€ 7,2 miljoen'],
  [1_000_000, '€ 1,0 miljoen'],
  [999_600, '€ 1,0 miljoen'],
  [775_580, '€ 780.000'],
  [12_345, '€ 12.000'],
  [1234, '€ 1.200'],
  [144.3, '€ 140'],
  [28.86, '€ 29'],
  [0.4, '€ 0'],
  [0, '€ 0'],
  [999_600_000, '€ 1,0 miljard'],
  [2_886_000_000, '€ 2,9 miljard'],
  [57_720_000_000, '€ 58 miljard'],
])('%d is said as %s', (euro, said) => {
  expect(plain(formatRounded(euro))).toBe(said)
})

test('a margin is said as finely as its estimate, whatever it would get by itself', () => {
  expect(plain(formatRoundedRange(4_057_500, 10_375_000, roundingStep(7_215_000), 'en'))).toBe(
    '€ 4,1 en € 10,4 miljoen',
  )
  expect(plain(formatRoundedRange(573_040, 999_960, roundingStep(775_580), 'tot'))).toBe('€ 570.000 tot € 1.000.000')
  expect(plain(formatRoundedRange(681_000, 1_740_000, roundingStep(1_200_000), 'en'))).toBe('€ 0,7 en € 1,7 miljoen')
})

test('a column counts in what its largest amount is said in, or in thousands, and its small ones keep two digits', () => {
  expect([28_860_000, 7_215_000, 775_580, 1234, 29].map((euro) => columnUnitOfStep(roundingStep(euro)).name)).toEqual([
    'miljoen euro',
    'miljoen euro',
    'duizend euro',
    'duizend euro',
    'euro',
  ])
  expect(unitOfStep(roundingStep(775_580)).name).toBe('euro')
  const millions = unitOfStep(1_000_000)
  const inColumn = (euro: number) => formatInUnit(euro, roundingStep(euro), millions)
  expect([721_500, 7_215_000, 72_150_000, 0].map(inColumn)).toEqual(['0,72', '7,2', '72', '0'])
})
