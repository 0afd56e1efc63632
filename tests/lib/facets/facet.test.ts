import { expect, test } from 'vitest'
import { facets, facetTerms } from '@/lib/facets/definitions'
import { idsOf, intervention, listedCatalogueOf, rapport, redactie } from '@/tests/fixtures'

const facet = (param: string) => facets.find((one) => one.param === param)!
const listed = (...parameters: Parameters<typeof intervention>) =>
  listedCatalogueOf(intervention(...parameters)).interventions[0]!

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
  const record = listed({
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
  })
  expect(Object.fromEntries(facets.map(({ param, valuesOf }) => [param, valuesOf(record, true)]))).toEqual({
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

test('what the editors say is a value, unless only the report counts', () => {
  const record = listed({ id: 'a', settings: [rapport('thuis'), redactie('school')] })
  expect(facet('leefomgeving').valuesOf(record, false)).toEqual(['thuis', 'school'])
  expect(facet('leefomgeving').valuesOf(record, true)).toEqual(['thuis'])
})

test('a record without value is "niet vermeld", also when the report alone has none', () => {
  expect(facet('vorm').valuesOf(listed({ id: 'a', delivery: [] }), false)).toEqual(['niet-vermeld'])
  expect(facet('vorm').valuesOf(listed({ id: 'a', delivery: [redactie('app')] }), true)).toEqual(['niet-vermeld'])
})

test('"niet vermeld" is the last term of a facet, once, and no status', () => {
  const { terms } = listedCatalogueOf()
  expect(idsOf(facetTerms(facet('vorm'), terms))).toEqual(['groep', 'app', 'niet-vermeld'])
  expect(idsOf(facetTerms(facet('erkenning'), terms))).toEqual(['effectief', 'goed-onderbouwd', 'niet-vermeld'])
  expect(idsOf(facetTerms(facet('status'), terms))).toEqual(['effectief', 'kansrijk'])
})
