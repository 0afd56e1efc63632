import { expect, test } from 'vitest'
import { editDistance } from '@/lib/text/edit-distance'

test('a letter that is added, dropped or changed counts as one', () => {
  expect(editDistance('pesten', 'pessten')).toBe(1)
  expect(editDistance('pesten', 'pestn')).toBe(1)
  expect(editDistance('pesten', 'posten')).toBe(1)
})

test('two neighbours that changed places count as one', () => {
  expect(editDistance('psyfit', 'pysfit')).toBe(1)
})

test('letters that changed places are not edited once more', () => {
  expect(editDistance('ca', 'abc')).toBe(3)
})

test('equal words are at no distance, and an empty word at the length of the other', () => {
  expect(editDistance('slaap', 'slaap')).toBe(0)
  expect(editDistance('', 'slaap')).toBe(5)
  expect(editDistance('slaap', '')).toBe(5)
})
