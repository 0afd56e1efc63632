import { expect, test } from 'vitest'
import { dropFilters } from '@/lib/facets/drop-filters'
import { parseQuery } from '@/lib/url/query'
import { intervention, listedCatalogueOf, rapport, redactie } from '@/tests/fixtures'

const catalogue = listedCatalogueOf(
  intervention({ id: 'judo', topics: [rapport('pesten')], status: 'kansrijk' }),
  intervention({ id: 'kiva', topics: [rapport('pesten')], status: 'kansrijk' }),
  intervention({ id: 'slim', topics: [rapport('slaap')], status: 'effectief', settings: [redactie('online')] }),
)
const dropsOf = (address: string) =>
  dropFilters(catalogue, parseQuery(new URLSearchParams(address), catalogue.terms)).map(({ label, total }) => [
    label,
    total,
  ])

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
  const query = parseQuery(new URLSearchParams('onderwerp=pesten&onderwerp=slaap&leeftijd=70'), catalogue.terms)
  const ways = dropFilters(catalogue, query)
  expect(ways.find(({ label }) => label === 'filter onderwerp')!.query.chosen).toEqual({})
})

test('a query without filters has nothing to drop', () => {
  expect(dropsOf('sorteer=naam')).toEqual([])
})
