import { expect, test } from 'vitest'
import { matchWord } from '@/lib/search/match-word'
import { interventionList } from '@/lib/lists/interventions'
import { buildSearchIndex } from '@/lib/search/search-index'
import { intervention, listsOf } from '@/tests/fixtures'

const indexOf = (summary: string) =>
  buildSearchIndex(listsOf(intervention({ id: 'a', name: 'X', summary })).interventions, interventionList.facets)
const wordsFor = (typed: string, summary: string) => matchWord(typed, indexOf(summary)).matches.map(({ word }) => word)

test('only the nearest words are taken, all of them when they are equally near', () => {
  expect(wordsFor('slapem', 'Slapen slapers')).toEqual(['slapen'])
  expect(wordsFor('slapex', 'Slapen slaper').toSorted()).toEqual(['slapen', 'slaper'])
})

test('a long word is forgiven more errors than a short one', () => {
  expect(wordsFor('slxpxnd', 'Slapend vast')).toEqual([])
  expect(wordsFor('slaapprxblemn', 'Slaapproblemen vast')).toEqual(['slaapproblemen'])
  expect(wordsFor('depresxivitxit', 'Depressiviteit vast')).toEqual(['depressiviteit'])
})

test('more errors make a worse match', () => {
  const [one] = matchWord('depresxiviteit', indexOf('Depressiviteit vast')).matches
  const [two] = matchWord('depresxivitxit', indexOf('Depressiviteit vast')).matches
  expect(one!.quality).toBeGreaterThan(two!.quality)
})

test('a typing error finds what the right spelling finds, and is read as that one word', () => {
  const index = indexOf('Depressie depressieve winterdepressie')
  const wordsOf = (typed: string) => matchWord(typed, index).matches.map(({ word }) => word)
  expect(wordsOf('depressie')).toEqual(['depressie', 'depressieve', 'winterdepressie'])
  expect(wordsOf('depresie')).toEqual(wordsOf('depressie'))
  expect(matchWord('depresie', index).readAs).toEqual(['depressie'])
})

test('a short word that was read back stands for itself', () => {
  expect(wordsFor('klax', 'Klas klassen')).toEqual(['klas'])
})

test('a word is a part of another when what is left on each side is a word or an ending', () => {
  expect(wordsFor('pest', 'Cyberpesten')).toEqual(['cyberpesten'])
  expect(wordsFor('school', 'Basisschoolkinderen')).toEqual(['basisschoolkinderen'])
  expect(wordsFor('rouw', 'Vrouwen')).toEqual([])
  expect(wordsFor('eten', 'Competenties')).toEqual([])
})

test('a stop word is never what was meant', () => {
  expect(wordsFor('bijx', 'Bij ons')).toEqual([])
})
