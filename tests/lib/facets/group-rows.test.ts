import { expect, test } from 'vitest'
import { groupInterventions } from '@/lib/facets/group-interventions'
import { emptyQuery, type Query } from '@/lib/url/query'
import { idsOf, intervention, listedCatalogueOf, rapport } from '@/tests/fixtures'

const { interventions, terms } = listedCatalogueOf(
  intervention({ id: 'a', lifePhases: [rapport('jeugd'), rapport('adolescenten')], status: 'effectief' }),
  intervention({ id: 'b', lifePhases: [rapport('adolescenten')], status: 'kansrijk' }),
  intervention({ id: 'c', lifePhases: [rapport('ouderen')], status: 'effectief' }),
)
const groupsOf = (query: Partial<Query>, records = interventions) =>
  groupInterventions({ ...emptyQuery, ...query }, records, terms).map((group) => [
    group.label,
    ...idsOf(group.interventions),
  ])

test('the order of life phases has a head per phase, each record once, under its first', () => {
  expect(groupsOf({ sort: 'levensfase' })).toEqual([
    ['Jeugd', 'a'],
    ['Adolescenten', 'b'],
    ['Ouderen', 'c'],
  ])
})

test('a record stands under the chosen phase that it is for', () => {
  expect(groupsOf({ sort: 'levensfase', chosen: { levensfase: ['adolescenten', 'ouderen'] } })).toEqual([
    ['Adolescenten', 'a', 'b'],
    ['Ouderen', 'c'],
  ])
})

test('the order of status has a head per status', () => {
  expect(groupsOf({ sort: 'status' })).toEqual([
    ['Effectief', 'a', 'c'],
    ['Kansrijk', 'b'],
  ])
})

test('names and relevance are one run without head', () => {
  expect(groupsOf({ sort: 'naam' })).toEqual([[null, 'a', 'b', 'c']])
  expect(groupsOf({ sort: 'relevantie', q: 'a' })).toEqual([[null, 'a', 'b', 'c']])
})

test('a single group needs no head', () => {
  expect(groupsOf({ sort: 'levensfase' }, interventions.slice(2))).toEqual([[null, 'c']])
})

test('an empty list has no groups', () => {
  expect(groupsOf({ sort: 'levensfase' }, [])).toEqual([])
})
