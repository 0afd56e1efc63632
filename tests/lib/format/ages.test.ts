import { expect, test } from 'vitest'
import { formatAgeRange } from '@/lib/format/ages'

test('a range reads from its first to its last year', () => {
  expect(formatAgeRange({ min: 8, max: 12 })).toBe('8 tot 12 jaar')
})

test('a range with one end says which end it has', () => {
  expect(formatAgeRange({ min: 50 })).toBe('vanaf 50 jaar')
  expect(formatAgeRange({ max: 25 })).toBe('tot 25 jaar')
})

test('a range from birth keeps its zero', () => {
  expect(formatAgeRange({ min: 0, max: 6 })).toBe('0 tot 6 jaar')
})
