import { expect, test } from 'vitest'
import { groupRows } from '@/lib/facets/group-rows'
import { select } from '@/lib/facets/select'
import { actionOptionList } from '@/lib/lists/action-options'
import { emptyQuery, parseQuery, type Query } from '@/lib/url/query'
import { actionOption, idsOf, listsOf } from '@/tests/fixtures'

const { facets } = actionOptionList
const { source } = actionOption({ id: 'x' })
const inTable = (heading: string) => ({ ...source, heading })
const scores = { effect: 'groot', reach: 'klein', effort: 'klein' }

test('a listed option has all that is known of it, and the table it stands in', () => {
  const record = actionOption({
    id: 'later-beginnen',
    scores,
    scoreNote: 'Het rapport legt de score uit.',
    wordingNote: 'De tabel noemt het anders.',
    inTable31: true,
  })
  expect(listsOf(record).actionOptions.records).toEqual([
    {
      id: 'later-beginnen',
      name: 'later-beginnen',
      alternativeNames: [],
      summary: 'Mensen leren samen iets nieuws.',
      factors: ['slapen'],
      votes: 3,
      scores,
      scoreNote: 'Het rapport legt de score uit.',
      wordingNote: 'De tabel noemt het anders.',
      inTable31: true,
      table: 'Tabel B3.2',
    },
  ])
})

const listed = listsOf(
  actionOption({ id: 'few', name: 'Maan', votes: 1, scores, source: inTable('Tabel B3.10'), factors: ['opvoeding'] }),
  actionOption({ id: 'many', name: 'Zon', votes: 9, source: inTable('Tabel B3.2') }),
  actionOption({
    id: 'equal',
    name: 'Élan',
    votes: 9,
    scores: { ...scores, effect: 'klein' },
    source: inTable('Tabel B3.10'),
    factors: ['opvoeding', 'gezinsklimaat'],
  }),
).actionOptions
const read = (address: string) => parseQuery(new URLSearchParams(address), actionOptionList, listed.terms)
const found = (address: string) => idsOf(select(listed, actionOptionList, read(address), null).records)
const groupsOf = (changes: Partial<Query>) => {
  const query = { ...emptyQuery, ...changes }
  const { records } = select(listed, actionOptionList, query, null)
  return groupRows(query, records, actionOptionList, listed.terms).map(({ label, rows }) => [label, ...idsOf(rows)])
}

test('every facet gives the values of its own field', () => {
  const option = listed.records.find(({ id }) => id === 'equal')!
  expect(facets.map(({ param, valuesOf }) => [param, ...valuesOf(option, false)])).toEqual([
    ['factor', 'opvoeding', 'gezinsklimaat'],
    ['gescoord', 'ja'],
    ['effect', 'klein'],
    ['bereik', 'klein'],
    ['inspanning', 'klein'],
  ])
})

test('an option that was not scored is no option with a low score', () => {
  expect(found('effect=klein')).toEqual(['equal'])
  expect(found('effect=niet-gescoord')).toEqual(['many'])
  expect(found('gescoord=nee&bereik=niet-gescoord&inspanning=niet-gescoord')).toEqual(['many'])
  expect(found('gescoord=ja')).toEqual(['equal', 'few'])
})

test('"niet gescoord" is the last of the scores, and counted like one', () => {
  expect(listed.terms.scores.map(({ label }) => label)).toEqual(['Groot', 'Klein', 'Niet gescoord'])
  expect(select(listed, actionOptionList, emptyQuery, null).counts.effect).toEqual({
    groot: 1,
    klein: 1,
    'niet-gescoord': 1,
  })
})

test('an option under two factors is found under each', () => {
  expect(found('factor=opvoeding')).toEqual(['equal', 'few'])
  expect(found('factor=gezinsklimaat')).toEqual(['equal'])
})

test('only factors of an option are a choice, in the order of their file', () => {
  expect(idsOf(listed.terms.factors)).toEqual(['slapen', 'opvoeding', 'gezinsklimaat'])
})

test('by itself the most votes come first, in one run; equals stay in the order of the report', () => {
  expect(groupsOf({})).toEqual([[null, 'many', 'equal', 'few']])
})

test('by factor it is in the order of the tables, each under the name that its factors share', () => {
  expect(groupsOf({ sort: 'factor' })).toEqual([
    ['Slapen', 'many'],
    ['Gezin', 'equal', 'few'],
  ])
})

test('by name it is one run', () => {
  expect(groupsOf({ sort: 'naam' })).toEqual([[null, 'equal', 'few', 'many']])
})
