import { expect, test } from 'vitest'
import { openHits } from '@/lib/search/hits'
import { idsOf, indexOf } from '@/tests/fixtures'

const index = indexOf(['a/zero', 'a/low', 'a/high', 'a/same', 'a/also'].map((id) => ({ id, name: id })))
const hits = openHits([4, 1, 2, 3], Float64Array.of(0, 1, 9, 5, 5), index)

test('the best hit stands first, equal ones in the order of the catalogue', () => {
  expect(hits.total).toBe(4)
  expect(idsOf(hits.best())).toEqual(['a/high', 'a/same', 'a/also', 'a/low'])
})

test('as many are given as are asked, and no more than there are', () => {
  expect(idsOf(hits.best(2))).toEqual(['a/high', 'a/same'])
  expect(idsOf(hits.best(1))).toEqual(['a/high'])
  expect(hits.best(9)).toHaveLength(4)
  expect(hits.best(0)).toEqual([])
})

test('the relevance of a document is known by its id, also of one that was not found', () => {
  expect(['a/high', 'a/same', 'a/zero', 'a/unknown'].map(hits.relevanceOf)).toEqual([9, 5, 0, 0])
})
