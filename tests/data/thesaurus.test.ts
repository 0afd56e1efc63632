import { expect, test } from 'vitest'
import { loadCatalogue, loadLists } from '@/lib/catalogue/load'
import { search } from '@/lib/search/search'
import { stem } from '@/lib/search/stem'
import { fold } from '@/lib/text/fold'
import { wordsOf } from '@/lib/text/words'
import { idsOf } from '@/tests/fixtures'

const { thesaurus } = loadCatalogue().vocabularies
const equal = thesaurus.filter(({ kind }) => kind === 'gelijk')
const wider = thesaurus.filter((group) => group.kind === 'ruimer')
const silent = thesaurus.filter(({ kind }) => kind === 'geen')

/** Those that stand in the list more than once. */
const repeated = (values: string[]) => [...new Set(values.filter((value, place) => values.indexOf(value) < place))]

const stemmed = (phrase: string) => wordsOf(phrase).map(stem).join(' ')

const findsSomething = (phrase: string) => (search(loadLists().index, phrase, { literal: true })?.hits.total ?? 0) > 0

test('every group has an id of its own', () => {
  expect(repeated(idsOf(thesaurus))).toEqual([])
})

test('a word stands in one group of equal words', () => {
  expect(repeated(equal.flatMap(({ words }) => words.map(fold)))).toEqual([])
})

test('of each group of equal words at least one finds something', () => {
  expect(idsOf(equal.filter(({ words }) => !words.some(findsSomething)))).toEqual([])
})

test('everything that is asked besides finds something', () => {
  const vain = wider.flatMap(({ id, also }) =>
    also.filter((phrase) => !findsSomething(phrase)).map((phrase) => `${id}: ${phrase}`),
  )
  expect(vain).toEqual([])
})

test('every group is of one of three kinds, and there are some of each', () => {
  expect([equal, wider, silent].map(({ length }) => length > 0)).toEqual([true, true, true])
  expect(equal.length + wider.length + silent.length).toBe(thesaurus.length)
})

test('what the catalogue says nothing about is one word each, and stands in one such group', () => {
  const words = silent.flatMap((group) => group.words)
  expect(words.filter((word) => wordsOf(word).length > 1)).toEqual([])
  expect(repeated(words.map(fold))).toEqual([])
})

test('no group repeats a phrase of which every word is the same but for its inflection', () => {
  const inflected = thesaurus.flatMap((group) =>
    [group.words, group.kind === 'ruimer' ? group.also : []].flatMap((phrases) =>
      repeated(phrases.map(stemmed)).map(
        (stems) => `${group.id}: ${phrases.filter((phrase) => stemmed(phrase) === stems).join(', ')}`,
      ),
    ),
  )
  expect(inflected).toEqual([])
})
