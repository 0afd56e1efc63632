import { expect, test } from 'vitest'
import { groupRows } from '@/lib/facets/group-rows'
import { select } from '@/lib/facets/select'
import { interventionList } from '@/lib/lists/interventions'
import { emptyQuery, type Query } from '@/lib/url/query'
import { idsOf, intervention, link, listsOf, rapport, redactie } from '@/tests/fixtures'

const { facets } = interventionList
const listOf = (...records: Parameters<typeof listsOf>) => listsOf(...records).interventions

test('a listed intervention has what a list shows, and no reasons, notes or links', () => {
  const record = intervention({
    id: 'kiva',
    evidenceNote: 'De tekst noemt geen onderzoek.',
    topics: [rapport('pesten'), redactie('angst')],
    links: [link('https://kiva.nl/')],
    ageRange: { min: 8 },
  })
  expect(listOf(record).records).toEqual([
    {
      id: 'kiva',
      name: 'kiva',
      alternativeNames: [],
      summary: 'Mensen leren samen iets nieuws.',
      status: 'kansrijk',
      recognition: 'niet-vermeld',
      ageRange: { min: 8 },
      lifePhases: [{ id: 'jeugd', basis: 'rapport' }],
      settings: [{ id: 'thuis', basis: 'rapport' }],
      factors: [{ id: 'lichamelijke-activiteit', basis: 'rapport' }],
      topics: [
        { id: 'pesten', basis: 'rapport' },
        { id: 'angst', basis: 'redactie' },
      ],
      targetGroups: [],
      delivery: [],
      aims: [],
    },
  ])
})

test('long lists start with the term that is used most, equals in the order of their file', () => {
  const { terms } = listOf(
    intervention({ id: 'a', topics: [rapport('slaap'), rapport('angst')], delivery: [rapport('app')] }),
    intervention({ id: 'b', topics: [rapport('slaap')], targetGroups: [rapport('kopp-kov')] }),
  )
  expect(idsOf(terms.topics)).toEqual(['slaap', 'angst', 'pesten', 'suicidepreventie'])
  expect(idsOf(terms.delivery)).toEqual(['app', 'groep'])
  expect(idsOf(terms.targetGroups)).toEqual(['kopp-kov', 'leerlingen'])
  expect(idsOf(terms.factors)).toEqual(['lichamelijke-activiteit', 'slapen', 'opvoeding', 'gezinsklimaat'])
})

test('short lists keep the order of their file', () => {
  const { terms } = listOf(intervention({ id: 'a', settings: [rapport('online')], lifePhases: [rapport('ouderen')] }))
  expect(idsOf(terms.settings)).toEqual(['thuis', 'school', 'online'])
  expect(idsOf(terms.lifePhases)).toEqual(['jeugd', 'adolescenten', 'ouderen'])
})

test('terms go without their definitions', () => {
  const { terms } = listOf()
  expect(terms.settings[1]).toEqual({ id: 'school', label: 'School', phrase: 'op school' })
  expect(terms.topics[0]).toEqual({ id: 'pesten', label: 'Pesten' })
})

test('the facets stand in the order of the question', () => {
  expect(facets.map(({ param }) => param)).toEqual([
    'levensfase',
    'leefomgeving',
    'status',
    'onderwerp',
    'factor',
    'vorm',
    'doel',
    'doelgroep',
    'erkenning',
  ])
})

test('every facet gives the values of its own field', () => {
  const [record] = listOf(
    intervention({
      id: 'a',
      lifePhases: [rapport('ouderen')],
      settings: [rapport('school')],
      status: 'effectief',
      topics: [rapport('slaap')],
      factors: [rapport('slapen')],
      delivery: [rapport('app')],
      aims: [rapport('klachten')],
      targetGroups: [rapport('kopp-kov')],
      recognition: 'goed-onderbouwd',
    }),
  ).records
  expect(Object.fromEntries(facets.map(({ param, valuesOf }) => [param, valuesOf(record!, true)]))).toEqual({
    levensfase: ['ouderen'],
    leefomgeving: ['school'],
    status: ['effectief'],
    onderwerp: ['slaap'],
    factor: ['slapen'],
    vorm: ['app'],
    doel: ['klachten'],
    doelgroep: ['kopp-kov'],
    erkenning: ['goed-onderbouwd'],
  })
})

const listed = listOf(
  intervention({ id: 'a', name: 'Zon', lifePhases: [rapport('jeugd'), rapport('adolescenten')], status: 'effectief' }),
  intervention({ id: 'b', name: 'Élan', lifePhases: [rapport('adolescenten')], status: 'kansrijk' }),
  intervention({ id: 'c', name: 'Fier', lifePhases: [rapport('ouderen')], status: 'effectief' }),
)
const groupsOf = (changes: Partial<Query>) => {
  const query = { ...emptyQuery, ...changes }
  const { records } = select(listed, interventionList, query, null)
  return groupRows(query, records, interventionList, listed.terms).map(({ label, rows }) => [label, ...idsOf(rows)])
}

test('by itself it is grouped by life phase, each record once, under its first', () => {
  expect(groupsOf({})).toEqual([
    ['Jeugd', 'a'],
    ['Adolescenten', 'b'],
    ['Ouderen', 'c'],
  ])
})

test('a record stands under the chosen phase that it is for', () => {
  expect(groupsOf({ chosen: { levensfase: ['adolescenten', 'ouderen'] } })).toEqual([
    ['Adolescenten', 'a', 'b'],
    ['Ouderen', 'c'],
  ])
})

test('by status effective comes before promising, each in the order of the catalogue, with a head per status', () => {
  expect(groupsOf({ sort: 'status' })).toEqual([
    ['Effectief', 'a', 'c'],
    ['Kansrijk', 'b'],
  ])
})

test('names are in the order of the Dutch alphabet, in one run', () => {
  expect(groupsOf({ sort: 'naam' })).toEqual([[null, 'b', 'c', 'a']])
})

test('a row has what the list shows of a record, and not what it is only filtered by', () => {
  expect(Object.keys(interventionList.toRow(listed.records[0]!)).toSorted()).toEqual([
    'alternativeNames',
    'delivery',
    'id',
    'lifePhases',
    'name',
    'settings',
    'status',
    'summary',
    'topics',
  ])
})
