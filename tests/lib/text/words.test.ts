import { expect, test } from 'vitest'
import { wordsOf } from '@/lib/text/words'

test('words are cut at spaces and marks, in order, with doubles', () => {
  expect(wordsOf('Leer- en veerkracht, leer!')).toEqual(['leer', 'en', 'veerkracht', 'leer'])
})

test('an "@" inside a word reads as "a", and one in front is a mark', () => {
  expect(wordsOf('Rel@x van @Ease')).toEqual(['relax', 'van', 'ease'])
})

test('one letter and a hyphen belong to the word, more letters are a word', () => {
  expect(wordsOf('E-health, e-learning en ex-partner')).toEqual(['ehealth', 'elearning', 'en', 'ex', 'partner'])
})

test('an accent typed as a separate mark does not cut a word', () => {
  expect(wordsOf('Denkstrategieën'.normalize('NFD'))).toEqual(['denkstrategieen'])
})

test('digits are words', () => {
  expect(wordsOf('12-18 jaar')).toEqual(['12', '18', 'jaar'])
})

test('a text of marks alone has no words', () => {
  expect(wordsOf('?! – @ “”')).toEqual([])
})

test('an ending after an apostrophe belongs to its word; that of a person or a plural is left out', () => {
  expect(wordsOf("foto's en baby’s")).toEqual(['fotos', 'en', 'babys'])
  expect(wordsOf('zzp’ers, een lvb´er, ggd`en')).toEqual(['zzp', 'een', 'lvb', 'ggd'])
  expect(wordsOf("ZZP'ERS van 65+'ers en 55+ers, GLI's")).toEqual(['zzp', 'van', '65', 'en', '55', 'gli'])
  expect(wordsOf("'s nachts 'school' d'r")).toEqual(['s', 'nachts', 'school', 'd', 'r'])
})

test('single letters with dots between them are one word, other dots cut', () => {
  expect(wordsOf('G.G.Z. en p.o./v.o.')).toEqual(['ggz', 'en', 'po', 'vo'])
  expect(wordsOf('I.Sleep op psyfit.nl')).toEqual(['i', 'sleep', 'op', 'psyfit', 'nl'])
})
