import { expect, test } from 'vitest'
import { formatDay, formatPublished } from '@/lib/format/dates'

test('a date reads as day, month and year', () => {
  expect(formatPublished('2022-04-28')).toBe('28 april 2022')
})

test('the first of January stays on its day, wherever the server stands', () => {
  expect(formatPublished('2023-01-01')).toBe('1 januari 2023')
})

test('a year alone stays a year', () => {
  expect(formatPublished('2024')).toBe('2024')
})

test('a day is written in full', () => {
  expect(formatDay(new Date(2026, 10, 2, 23, 59))).toBe('2 november 2026')
})
