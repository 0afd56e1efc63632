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

/** Those that stand in the list more than once. */
const repeated = (values: string[]) => [...new Set(values.filter((value, place) => values.indexOf(value) < place))]

const stemmed = (phrase: string) => wordsOf(phrase).map(stem).join(' ')

const findsSomething = (phrase: string) => (search(loadLists().index, phrase, { literal: true })?.scores.size ?? 0) > 0

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
  const silent = wider.flatMap(({ id, also }) =>
    also.filter((phrase) => !findsSomething(phrase)).map((phrase) => `${id}: ${phrase}`),
  )
  expect(silent).toEqual([])
})

test('no group repeats a word in another inflection', () => {
  const inflected = thesaurus.flatMap((group) =>
    [group.words, group.kind === 'ruimer' ? group.also : []].flatMap((phrases) =>
      repeated(phrases.map(stemmed)).map(
        (stems) => `${group.id}: ${phrases.filter((phrase) => stemmed(phrase) === stems).join(', ')}`,
      ),
    ),
  )
  expect(inflected).toEqual([])
})
