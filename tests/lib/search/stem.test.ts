import { expect, test } from 'vitest'
import { stem } from '@/lib/search/stem'

test.each([
  ['klas', 'klassen'],
  ['huis', 'huizen'],
  ['brief', 'brieven'],
  ['gezin', 'gezinnen'],
  ['probleem', 'problemen'],
  ['school', 'scholen'],
  ['kind', 'kinderen'],
  ['stad', 'steden'],
  ['ouder', 'ouders'],
  ['moeder', 'moeders'],
  ['training', 'trainingen'],
  ['leerling', 'leerlingen'],
  ['mogelijkheid', 'mogelijkheden'],
])('a word and its plural are one: "%s", "%s"', (one, many) => {
  expect(stem(many)).toBe(stem(one))
})

test.each([
  ['depressief', 'depressieve'],
  ['gezond', 'gezonde'],
  ['eenzaam', 'eenzame'],
  ['zwanger', 'zwangere'],
  ['seksueel', 'seksuele'],
  ['rustig', 'rustige'],
])('an adjective is one with its inflected form: "%s", "%s"', (plain, inflected) => {
  expect(stem(inflected)).toBe(stem(plain))
})

test.each([
  ['slaap', 'slapen'],
  ['opvoeding', 'opvoeden'],
  ['eenzaamheid', 'eenzaam'],
  ['gezondheid', 'gezond'],
  ['beweging', 'bewegen'],
])('a word is one with what it is made from: "%s", "%s"', (derived, source) => {
  expect(stem(derived)).toBe(stem(source))
})

test.each([
  ['ouders', 'ouderen'],
  ['jongen', 'jongeren'],
  ['angst', 'angstig'],
  ['moed', 'moeder'],
])('words that mean different things stay apart: "%s", "%s"', (one, other) => {
  expect(stem(one)).not.toBe(stem(other))
})

test('those who are old are one, and so are those who are young', () => {
  expect(stem('oudere')).toBe(stem('ouderen'))
  expect(stem('jongere')).toBe(stem('jongeren'))
})

test.each(['ik', 'een', 'ziek', 'ehealth', 'kopp', '12', 'app'])(
  'a word that is known already keeps its stem: "%s"',
  (word) => {
    expect(stem(stem(word))).toBe(stem(word))
  },
)

test.each([
  ['kans', 'kansen'],
  ['huisarts', 'huisartsen'],
  ['grens', 'grenzen'],
])('a word that ends on an s of its own is one with its plural: "%s", "%s"', (one, many) => {
  expect(stem(many)).toBe(stem(one))
})

test('numbers and two letters stay as they are', () => {
  for (const word of ['55', '100', 'ww', 'gz']) expect(stem(word)).toBe(word)
})
