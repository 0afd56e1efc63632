import { expect, test } from 'vitest'
import { groupRows } from '@/lib/facets/group-rows'
import { interventionList } from '@/lib/lists/interventions'
import { emptyQuery, type Query } from '@/lib/url/query'
import { idsOf, intervention, listsOf, rapport } from '@/tests/fixtures'

const { records, terms } = listsOf(
  intervention({ id: 'a', lifePhases: [rapport('jeugd')], status: 'effectief' }),
  intervention({ id: 'b', lifePhases: [rapport('adolescenten')], status: 'kansrijk' }),
  intervention({ id: 'c', lifePhases: [rapport('ouderen')], status: 'effectief' }),
).interventions
const groupsOf = (changes: Partial<Query>, rows = records) =>
  groupRows({ ...emptyQuery, ...changes }, rows, interventionList, terms).map((group) => [
    group.label,
    ...idsOf(group.rows),
  ])

test('an order that has heads is cut under them, in the order of their list; a head without rows is left out', () => {
  expect(groupsOf({}, [records[2]!, records[0]!])).toEqual([
    ['Jeugd', 'a'],
    ['Ouderen', 'c'],
  ])
  expect(groupsOf({ sort: 'status' })).toEqual([
    ['Effectief', 'a', 'c'],
    ['Kansrijk', 'b'],
  ])
})

test('names and relevance are one run without head', () => {
  expect(groupsOf({ sort: 'naam' })).toEqual([[null, 'a', 'b', 'c']])
  expect(groupsOf({ q: 'a' })).toEqual([[null, 'a', 'b', 'c']])
})

test('an order that was chosen keeps its heads among what the words find', () => {
  expect(groupsOf({ q: 'a', sort: 'levensfase' })).toHaveLength(3)
})

test('a single group needs no head', () => {
  expect(groupsOf({}, records.slice(2))).toEqual([[null, 'c']])
})

test('an empty list has no groups', () => {
  expect(groupsOf({}, [])).toEqual([])
})
