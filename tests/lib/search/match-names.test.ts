import { expect, test } from 'vitest'
import { matchNames } from '@/lib/search/match-names'
import { readQuery } from '@/lib/search/read-query'
import { indexOf, ownId } from '@/tests/fixtures'

const documents = [
  { id: 'kiva', name: 'KiVa' },
  { id: 'koers', name: 'Op Koers' },
  { id: 'opkoers', name: 'Opkoers' },
  { id: 'kleur', name: 'Kleur je Leven', alternativeNames: ['KJL-cursus'] },
  { id: 'relax', name: 'Rel@x' },
  { id: 'groei', name: 'De Groeifabriek', summary: 'Een leven vol kleur, met kila.' },
  { id: 'slim', name: 'Slim slapen' },
]
/** Ways to ask for names in an index of these documents. */
function matching(...given: Parameters<typeof indexOf>) {
  const index = indexOf(...given)
  const match = (text: string, literal = false, isAsked: (document: number) => boolean = () => true) =>
    matchNames(text, readQuery(text, index, literal), index, literal, isAsked)
  const idsAt = (numbers: Iterable<number>) => [...numbers].map((number) => ownId(index.documents[number]!.id))
  const namedBy = (text: string, literal = false) => idsAt(match(text, literal).named)
  return { index, match, idsAt, namedBy }
}
const { index, match, idsAt, namedBy } = matching(documents, [{ id: 'geen', kind: 'geen', words: ['kipa'] }])

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

test('the first letters of a name stand for it, from three on, with or without its function words', () => {
  const programmes = matching([
    { id: 'npo', name: 'Nationaal Programma Onderwijs' },
    { id: 'oko', name: 'Opgroeien in een Kansrijke Omgeving' },
    { id: 'nu', name: 'Nu Niet Zwanger', alternativeNames: ['Kies Nu'] },
  ])
  expect(programmes.namedBy('npo')).toEqual(['npo'])
  expect(programmes.namedBy('N.P.O.')).toEqual(['npo'])
  expect(programmes.namedBy('oieko')).toEqual(['oko'])
  expect(programmes.namedBy('oko')).toEqual(['oko'])
  expect(programmes.namedBy('kn')).toEqual([])
})

test('letters that mean something are no initials', () => {
  const known = matching([
    { id: 'kop', name: 'Kinderen Ouders Professionals' },
    { id: 'other', name: 'Zorg', summary: 'Op zijn kop.' },
  ])
  expect(known.namedBy('kop')).toEqual([])
})

test('initials are said to be read as the name, and not when the words are asked as they are typed', () => {
  const programmes = matching([{ id: 'npo', name: 'Nationaal Programma Onderwijs' }])
  expect(programmes.match('npo').corrections).toEqual([{ typed: 'npo', readAs: ['Nationaal Programma Onderwijs'] }])
  expect(programmes.match('npo', true).named).toEqual(new Set())
})

test('as it is typed a name is forgiven nothing', () => {
  expect(namedBy('de groeifabrik', true)).toEqual([])
  expect(namedBy('de groeifabriek', true)).toEqual(['groei'])
})

test('a name is said as a correction only when no word of it was corrected', () => {
  expect(match('slim slopen').corrections).toEqual([])
  expect(match('rel x').corrections).toEqual([{ typed: 'rel x', readAs: ['Rel@x'] }])
})

test('a name is forgiven its article when the rest is right', () => {
  expect(namedBy('groei fabriek')).toEqual(['groei'])
})

test('a word of the records alone is not held for a name that is near', () => {
  expect(namedBy('kiba')).toEqual(['kiva'])
  expect(namedBy('kila')).toEqual([])
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

test('the start of a name is no correction', () => {
  expect(match('kleur je lev').corrections).toEqual([])
  expect(match('de groeifabrie').corrections).toEqual([])
})

test('of the names only those that are asked can be meant', () => {
  const other = index.documents.findIndex(({ names }) => names[0] === 'Opkoers')
  expect(idsAt(match('op koers', false, (document) => document === other).named)).toEqual(['opkoers'])
  for (const text of ['op koers', 'op kours', 'op koe']) expect(match(text, false, () => false).bonuses.size).toBe(0)
})
