import { expect, test } from 'vitest'
import { compoundParts } from '@/lib/search/compound'
import { stem } from '@/lib/search/stem'

/** The stems of the parts of a word, where only these words are known. */
const partsOf = (word: string, ...known: string[]) => {
  const stems = new Set(known.map(stem))
  return compoundParts(word, (one) => stems.has(one))
}

test('a compound has the stems of the words it is made of', () => {
  expect(partsOf('slaapproblemen', 'slapen', 'probleem')).toEqual([stem('slaap'), stem('problemen')])
})

test('what links two words is no part', () => {
  expect(partsOf('leeftijdsgroep', 'leeftijd', 'groep')).toEqual(['leeftijd', 'groep'])
  expect(partsOf('kinderopvang', 'kind', 'opvang')).toEqual(['kind', 'opvang'])
  expect(partsOf('ziektekosten', 'ziekte', 'kosten')).toEqual([stem('ziekte'), stem('kosten')])
})

test('a part that is a compound itself brings its own parts', () => {
  const parts = partsOf('basisschoolkinderen', 'basisschool', 'basis', 'school', 'kinderen')
  expect(new Set(parts)).toEqual(new Set(['basisschool', 'basis', 'school', 'kinderen'].map(stem)))
})

test('a long last part is enough, a short one is not', () => {
  expect(partsOf('cyberpesten', 'pesten')).toEqual([stem('pesten')])
  expect(partsOf('bedrand', 'rand')).toEqual([])
})

test('a first part is never enough', () => {
  expect(partsOf('slaapmutsje', 'slaap')).toEqual([])
})

test('a word inside another by chance is no part', () => {
  expect(partsOf('vrouwen', 'rouw', 'rouwen')).toEqual([])
  expect(partsOf('competenties', 'eten')).toEqual([])
})

test('a prefix of verbs makes no compound', () => {
  expect(partsOf('overleden', 'leden', 'over')).toEqual([])
  expect(partsOf('opvoeding', 'voeding', 'op')).toEqual([])
})

test('a word of which nothing is known has no parts', () => {
  expect(partsOf('slaapproblemen')).toEqual([])
})
