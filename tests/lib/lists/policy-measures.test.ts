import { expect, test } from 'vitest'
import { groupRows } from '@/lib/facets/group-rows'
import { select } from '@/lib/facets/select'
import { policyMeasureList } from '@/lib/lists/policy-measures'
import { emptyQuery, type Query } from '@/lib/url/query'
import {
  finding,
  idsOf,
  intervention,
  link,
  listsOf,
  policyMeasure,
  programme,
  rapport,
  redactie,
} from '@/tests/fixtures'

const { facets } = policyMeasureList

test('a listed measure has all that is known of it, with the names and addresses of what it is named with', () => {
  const { records } = listsOf(
    programme({ id: 'gezonde-school', name: 'Gezonde School' }),
    programme({ id: 'ander' }),
    intervention({ id: 'kiva', name: 'KIVA' }),
    finding({ id: 'te-weinig', name: 'Te weinig rust', policyMeasures: ['rust'] }),
    finding({ id: 'iets-anders' }),
    policyMeasure({
      id: 'rust',
      evidence: 'aanwijzing',
      evidenceNote: 'Er is één onderzoek.',
      domains: [rapport('zorg'), redactie('onderwijs')],
      programmes: ['gezonde-school'],
      interventions: ['kiva'],
      links: [link('https://rust.nl/', { label: 'Over rust' })],
    }),
  ).policyMeasures
  expect(records).toEqual([
    {
      id: 'rust',
      name: 'rust',
      alternativeNames: [],
      summary: 'Mensen leren samen iets nieuws.',
      evidence: 'aanwijzing',
      evidenceNote: 'Er is één onderzoek.',
      lifePhases: [{ id: 'jeugd', basis: 'rapport' }],
      domains: [
        { id: 'zorg', basis: 'rapport' },
        { id: 'onderwijs', basis: 'redactie' },
      ],
      factors: [{ id: 'slapen', basis: 'redactie' }],
      related: [
        { href: '/programmas/gezonde-school', name: 'Gezonde School' },
        { href: '/interventies/kiva', name: 'KIVA' },
        { href: '/bevindingen#te-weinig', name: 'Te weinig rust' },
      ],
      links: [{ url: 'https://rust.nl/', label: 'Over rust' }],
      section: '3.2',
      reasons: [
        { label: 'Onderwijs', reason: 'Dat blijkt uit de naam.' },
        { label: 'Slapen', reason: 'Dat blijkt uit de naam.' },
      ],
    },
  ])
})

test('only factors of a measure are a choice, the one that is used most first', () => {
  const { terms } = listsOf(
    policyMeasure({ id: 'a', factors: [rapport('slapen'), rapport('gezinsklimaat')] }),
    policyMeasure({ id: 'b', factors: [rapport('gezinsklimaat')] }),
  ).policyMeasures
  expect(idsOf(terms.factors)).toEqual(['gezinsklimaat', 'slapen'])
})

test('every facet gives the values of its own field, and "niet vermeld" where no phase is said', () => {
  const { records } = listsOf(
    policyMeasure({
      id: 'a',
      lifePhases: [rapport('ouderen')],
      domains: [rapport('zorg')],
      evidence: 'aanwijzing',
      factors: [rapport('opvoeding')],
    }),
    policyMeasure({ id: 'b', lifePhases: [] }),
  ).policyMeasures
  expect(records.map((record) => facets.map(({ param, valuesOf }) => [param, ...valuesOf(record, false)]))).toEqual([
    [
      ['levensfase', 'ouderen'],
      ['domein', 'zorg'],
      ['bewijs', 'aanwijzing'],
      ['factor', 'opvoeding'],
    ],
    [
      ['levensfase', 'niet-vermeld'],
      ['domein', 'onderwijs'],
      ['bewijs', 'niet-vermeld'],
      ['factor', 'slapen'],
    ],
  ])
})

const listed = listsOf(
  policyMeasure({ id: 'all', name: 'Zon', lifePhases: [], domains: [rapport('zorg')] }),
  policyMeasure({ id: 'young', name: 'Maan', domains: [rapport('zorg'), rapport('onderwijs')] }),
  policyMeasure({ id: 'old', name: 'Ster', lifePhases: [rapport('ouderen')], domains: [rapport('onderwijs')] }),
).policyMeasures
const groupsOf = (changes: Partial<Query>) => {
  const query = { ...emptyQuery, ...changes }
  const { records } = select(listed, policyMeasureList, query, null)
  return groupRows(query, records, policyMeasureList, listed.terms).map(({ label, rows }) => [label, ...idsOf(rows)])
}

test('by itself it is grouped by life phase, what is for no phase in particular first', () => {
  expect(groupsOf({})).toEqual([
    ['Geen levensfase in het bijzonder', 'all'],
    ['Jeugd', 'young'],
    ['Ouderen', 'old'],
  ])
})

test('by domain a measure stands under its first, in the order of the list of domains', () => {
  expect(groupsOf({ sort: 'domein' })).toEqual([
    ['Onderwijs', 'old'],
    ['Zorg', 'all', 'young'],
  ])
})

test('a measure stands under the chosen domain that it is in', () => {
  const chosen = { domein: ['onderwijs', 'sociale-zekerheid'], levensfase: ['jeugd', 'ouderen'] }
  expect(groupsOf({ sort: 'domein', chosen })).toEqual([[null, 'old', 'young']])
  expect(groupsOf({ sort: 'domein', chosen: { domein: ['onderwijs', 'zorg'] } })).toEqual([
    ['Onderwijs', 'old'],
    ['Zorg', 'all', 'young'],
  ])
})

test('by name it is one run', () => {
  expect(groupsOf({ sort: 'naam' })).toEqual([[null, 'young', 'old', 'all']])
})
