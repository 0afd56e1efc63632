import { expect, test } from 'vitest'
import { niceTicks } from '@/lib/charts/nice-ticks'

test.each([
  [5, 5, [0, 1, 2, 3, 4, 5]],
  [10, 5, [0, 2, 4, 6, 8, 10]],
  [100, 5, [0, 20, 40, 60, 80, 100]],
  [72.6, 5, [0, 20, 40, 60, 80]],
  [0.7, 5, [0, 0.2, 0.4, 0.6, 0.8]],
  [12.1, 5, [0, 2.5, 5, 7.5, 10, 12.5]],
])('up to %d in at most %d steps the ticks are %j', (max, most, ticks) => {
  expect(niceTicks(max, most)).toEqual(ticks)
})

test('any height gets round ticks that reach it, and no more steps than asked', () => {
  for (const max of [1e-3, 0.3, 1, 3, 19.99, 20, 20.01, 207.5e6, 83e9]) {
    const ticks = niceTicks(max, 5)
    expect(ticks.length).toBeLessThanOrEqual(6)
    expect(ticks.at(-1)!).toBeGreaterThanOrEqual(max)
    expect(ticks.at(-2)!).toBeLessThan(max)
  }
})

test('no height still has an axis', () => {
  for (const max of [0, -1, Number.NaN]) expect(niceTicks(max, 5)).toEqual([0, 1])
})
