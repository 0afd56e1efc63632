import { expect, test } from 'vitest'
import { matchWord } from '@/lib/search/match-word'
import { buildSearchIndex } from '@/lib/search/search-index'
import { intervention, listedCatalogueOf } from '@/tests/fixtures'

const indexOf = (name: string) => buildSearchIndex(listedCatalogueOf(intervention({ id: 'a', name })))
const wordsFor = (typed: string, name: string) => matchWord(typed, indexOf(name)).map(({ word }) => word)

test('only the nearest words are taken, all of them when they are equally near', () => {
  expect(wordsFor('slapem', 'Slapen slapend')).toEqual(['slapen'])
  expect(wordsFor('slapex', 'Slapen slaper').toSorted()).toEqual(['slapen', 'slaper'])
})

test('a long word is forgiven more errors than a short one', () => {
  expect(wordsFor('slxpxnd', 'Slapend vast')).toEqual([])
  expect(wordsFor('slaapprxblemn', 'Slaapproblemen vast')).toEqual(['slaapproblemen'])
  expect(wordsFor('depresxivitxit', 'Depressiviteit vast')).toEqual(['depressiviteit'])
})

test('more errors make a worse match', () => {
  const [one] = matchWord('depresxiviteit', indexOf('Depressiviteit vast'))
  const [two] = matchWord('depresxivitxit', indexOf('Depressiviteit vast'))
  expect(one!.quality).toBeGreaterThan(two!.quality)
})
