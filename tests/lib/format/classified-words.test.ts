import { expect, test } from 'vitest'
import { classifiedWords } from '@/lib/format/classified-words'
import { rapport, redactie, vocabularies } from '@/tests/fixtures'

test('values stand in the order of their list, those of the editors in square brackets', () => {
  const values = [rapport('online'), redactie('school'), rapport('thuis')]
  expect(classifiedWords(values, vocabularies.settings)).toBe('Thuis, [school], online')
})

test('only a value of the report opens with a capital, and an abbreviation keeps its own', () => {
  expect(classifiedWords([redactie('thuis'), rapport('school')], vocabularies.settings)).toBe('[thuis], school')
  const groups = [rapport('leerlingen'), rapport('kopp-kov')]
  expect(classifiedWords(groups, vocabularies['target-groups'])).toBe('Leerlingen, KOPP en KOV')
})

test('nothing said is null, for the reader to name', () => {
  expect(classifiedWords([], vocabularies.settings)).toBeNull()
})
