import { expect, test } from 'vitest'
import { groupRows } from '@/lib/facets/group-rows'
import { select } from '@/lib/facets/select'
import { programmeList } from '@/lib/lists/programmes'
import { emptyQuery, type Query } from '@/lib/url/query'
import { idsOf, link, listsOf, programme, rapport, redactie } from '@/tests/fixtures'

const { facets } = programmeList

test('a listed programme has what a list shows, and no reasons, notes or links', () => {
  const record = programme({
    id: 'school',
    evidenceNote: 'De tekst noemt geen onderzoek.',
    settings: [redactie('school')],
    links: [link('https://school.nl/')],
  })
  expect(listsOf(record).programmes.records).toEqual([
    {
      id: 'school',
      name: 'school',
      alternativeNames: [],
      summary: 'Mensen leren samen iets nieuws.',
      kind: 'programma',
      lifePhases: [{ id: 'jeugd', basis: 'rapport' }],
      settings: [{ id: 'school', basis: 'redactie' }],
    },
  ])
})

test('every facet gives the values of its own field, and "niet vermeld" where phase or setting is not said', () => {
  const { records } = listsOf(
    programme({ id: 'a', kind: 'netwerk', lifePhases: [rapport('ouderen')], settings: [rapport('school')] }),
    programme({ id: 'b', lifePhases: [], settings: [] }),
  ).programmes
  expect(records.map((record) => facets.map(({ param, valuesOf }) => [param, ...valuesOf(record, true)]))).toEqual([
    [
      ['levensfase', 'ouderen'],
      ['soort', 'netwerk'],
      ['leefomgeving', 'school'],
    ],
    [
      ['levensfase', 'niet-vermeld'],
      ['soort', 'programma'],
      ['leefomgeving', 'niet-vermeld'],
    ],
  ])
})

const listed = listsOf(
  programme({ id: 'all', name: 'Zon', kind: 'netwerk', lifePhases: [] }),
  programme({ id: 'two', name: 'Maan', kind: 'programma', lifePhases: [rapport('jeugd'), rapport('ouderen')] }),
  programme({ id: 'old', name: 'Ster', kind: 'netwerk', lifePhases: [rapport('ouderen')] }),
).programmes
const groupsOf = (changes: Partial<Query>) => {
  const query = { ...emptyQuery, ...changes }
  const { records } = select(listed, programmeList, query, null)
  return groupRows(query, records, programmeList, listed.terms).map(({ label, rows }) => [label, ...idsOf(rows)])
}

test('by itself it is grouped by life phase, what is for no phase in particular first', () => {
  expect(groupsOf({})).toEqual([
    ['Geen levensfase in het bijzonder', 'all'],
    ['Jeugd', 'two'],
    ['Ouderen', 'old'],
  ])
})

test('a programme stands under the chosen phase that it is for', () => {
  expect(groupsOf({ chosen: { levensfase: ['ouderen', 'niet-vermeld'] } })).toEqual([
    ['Geen levensfase in het bijzonder', 'all'],
    ['Ouderen', 'two', 'old'],
  ])
})

test('by kind it is in the order of the list of kinds, with a head for each', () => {
  expect(groupsOf({ sort: 'soort' })).toEqual([
    ['Programma', 'two'],
    ['Netwerk', 'all', 'old'],
  ])
})

test('by name it is one run', () => {
  expect(groupsOf({ sort: 'naam' })).toEqual([[null, 'two', 'old', 'all']])
})
