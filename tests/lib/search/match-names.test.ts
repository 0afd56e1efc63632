import { expect, test } from 'vitest'
import { matchNames } from '@/lib/search/match-names'
import { readQuery } from '@/lib/search/read-query'
import { indexOf } from '@/tests/fixtures'

const index = indexOf([
  { id: 'kiva', name: 'KiVa' },
  { id: 'koers', name: 'Op Koers' },
  { id: 'opkoers', name: 'Opkoers' },
  { id: 'kleur', name: 'Kleur je Leven', alternativeNames: ['KJL-cursus'] },
  { id: 'relax', name: 'Rel@x' },
  { id: 'groei', name: 'De Groeifabriek', summary: 'Een leven vol kleur.' },
  { id: 'slim', name: 'Slim slapen' },
])
const match = (text: string, literal = false) => matchNames(text, readQuery(text, index, literal), index, literal)
const idsAt = (numbers: Iterable<number>) => [...numbers].map((number) => index.stored.documents[number]!.id)
const namedBy = (text: string, literal = false) => idsAt(match(text, literal).named)

test('a name typed whole is named, whatever its capitals, spaces and marks', () => {
  expect(namedBy('KIVA!')).toEqual(['kiva'])
  expect(namedBy('kleurjeleven')).toEqual(['kleur'])
  expect(namedBy('relax')).toEqual(['relax'])
  expect(namedBy('rel@x')).toEqual(['relax'])
})

test('another name is as good as the first', () => {
  expect(namedBy('kjl cursus')).toEqual(['kleur'])
})

test('a name that two carry names both', () => {
  expect(namedBy('op koers')).toEqual(['koers', 'opkoers'])
})

test('a short name is forgiven one error, a name above eight letters two', () => {
  expect(namedBy('kiwa')).toEqual(['kiva'])
  expect(namedBy('kiwo')).toEqual([])
  expect(namedBy('grxeifabriek')).toEqual([])
  expect(namedBy('de grxeifabrxek')).toEqual(['groei'])
  expect(namedBy('de grxxifabrxek')).toEqual([])
})

test('as it is typed a name is forgiven nothing', () => {
  expect(namedBy('de groeifabrik', true)).toEqual([])
  expect(namedBy('de groeifabriek', true)).toEqual(['groei'])
})

test('a name is said as a correction only when no word of it was corrected', () => {
  expect(match('slim slopen').corrections).toEqual([])
  expect(match('rel x').corrections).toEqual([{ typed: 'rel x', readAs: ['Rel@x'] }])
})

test('a known word alone is not held for a name that is near', () => {
  expect(namedBy('slapen')).toEqual([])
  expect(namedBy('groei fabriek')).toEqual([])
})

test('the start of a name adds something, and less than the whole', () => {
  const begun = match('kleur je')
  expect(idsAt(begun.bonuses.keys())).toEqual(['kleur'])
  expect(begun.named.size).toBe(0)
  const [whole] = match('kleur je leven').bonuses.values()
  const [misspelled] = match('kleur je lxvxn').bonuses.values()
  const [start] = begun.bonuses.values()
  expect(whole).toBeGreaterThan(misspelled!)
  expect(misspelled).toBeGreaterThan(start!)
})

test('two letters say no name', () => {
  expect(match('kl').bonuses.size).toBe(0)
})

test.fails('the start of a name is no correction', () => {
  expect(match('kleur je lev').corrections).toEqual([])
})
