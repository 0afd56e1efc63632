import { expect, test } from 'vitest'
import { linearScale } from '@/lib/charts/linear-scale'

test('a value has its place between the ends, and past them', () => {
  const x = linearScale([0, 5], [40, 440])
  expect([0, 1, 5, 6].map(x)).toEqual([40, 120, 440, 520])
})

test('heights run the other way', () => {
  const y = linearScale([0, 100], [300, 20])
  expect([0, 50, 100].map(y)).toEqual([300, 160, 20])
})

test('a scale without length puts everything at its start', () => {
  expect(linearScale([3, 3], [40, 440])(3)).toBe(40)
})
