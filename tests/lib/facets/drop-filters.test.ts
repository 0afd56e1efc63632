import { expect, test } from 'vitest'
import { dropFilters } from '@/lib/facets/drop-filters'
import { interventionList } from '@/lib/lists/interventions'
import { policyMeasureList } from '@/lib/lists/policy-measures'
import { parseQuery } from '@/lib/url/query'
import { intervention, listsOf, policyMeasure, rapport, redactie } from '@/tests/fixtures'

const lists = listsOf(
  intervention({ id: 'judo', topics: [rapport('pesten')], status: 'kansrijk' }),
  intervention({ id: 'kiva', topics: [rapport('pesten')], status: 'kansrijk' }),
  intervention({ id: 'slim', topics: [rapport('slaap')], status: 'effectief', settings: [redactie('online')] }),
  policyMeasure({ id: 'rust', domains: [rapport('zorg')] }),
)
const waysOut = (address: string) =>
  dropFilters(
    lists.interventions,
    interventionList,
    parseQuery(new URLSearchParams(address), interventionList, lists.interventions.terms),
    lists.index,
  )
const dropsOf = (address: string) => waysOut(address).map(({ label, total }) => [label, total])

test('the filter that gives most when dropped comes first', () => {
  expect(dropsOf('status=effectief&onderwerp=pesten')).toEqual([
    ['filter status', 2],
    ['filter onderwerp', 1],
  ])
})

test('words, age and basis can be dropped like a facet', () => {
  expect(dropsOf('q=judo&leeftijd=70')).toEqual([
    ['filter leeftijd', 1],
    ['zoekwoord “judo”', 0],
  ])
  expect(dropsOf('leefomgeving=online&basis=rapport')).toEqual([
    ['filter leefomgeving', 3],
    ['filter “alleen wat het rapport zelf zegt”', 1],
  ])
})

test('all values of one facet are dropped together', () => {
  const ways = waysOut('onderwerp=pesten&onderwerp=slaap&leeftijd=70')
  expect(ways.find(({ label }) => label === 'filter onderwerp')!.query.chosen).toEqual({})
})

test('a query without filters has nothing to drop', () => {
  expect(dropsOf('sorteer=naam')).toEqual([])
})

test('every list names its own filters', () => {
  const { terms } = lists.policyMeasures
  const query = parseQuery(new URLSearchParams('domein=onderwijs&bewijs=aanwijzing'), policyMeasureList, terms)
  expect(dropFilters(lists.policyMeasures, policyMeasureList, query, lists.index).map(({ label }) => label)).toEqual([
    'filter beleidsdomein',
    'filter bewijs in het rapport',
  ])
})
