import { expect, test } from 'vitest'
import { fold } from '@/lib/text/fold'

test('accents and capitals disappear', () => {
  expect(fold('SUÏCIDE')).toBe('suicide')
  expect(fold('Eén café')).toBe('een cafe')
})

test('an accent typed as a separate mark disappears too', () => {
  expect(fold('Suïcide'.normalize('NFD'))).toBe('suicide')
})

test('other characters stay as they are', () => {
  expect(fold('Rel@x – 12+?!')).toBe('rel@x – 12+?!')
})
