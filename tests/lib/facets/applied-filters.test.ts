import { expect, test } from 'vitest'
import { appliedFilters } from '@/lib/facets/applied-filters'
import { listAddress, parseQuery } from '@/lib/url/query'
import { listedCatalogueOf } from '@/tests/fixtures'

const { terms } = listedCatalogueOf()
const filtersOf = (address: string) =>
  appliedFilters(parseQuery(new URLSearchParams(address), terms), terms).map(({ label, without }) => [
    label,
    decodeURIComponent(listAddress(without)),
  ])

test('every filter says what it is, and what remains without it', () => {
  const address = 'q=klas&levensfase=jeugd&levensfase=ouderen&status=effectief&leeftijd=8&basis=rapport'
  expect(filtersOf(address)).toEqual([
    ['“klas”', '/interventies?levensfase=jeugd&levensfase=ouderen&status=effectief&leeftijd=8&basis=rapport'],
    ['Jeugd', '/interventies?q=klas&levensfase=ouderen&status=effectief&leeftijd=8&basis=rapport'],
    ['Ouderen', '/interventies?q=klas&levensfase=jeugd&status=effectief&leeftijd=8&basis=rapport'],
    ['Effectief', '/interventies?q=klas&levensfase=jeugd&levensfase=ouderen&leeftijd=8&basis=rapport'],
    ['8 jaar', '/interventies?q=klas&levensfase=jeugd&levensfase=ouderen&status=effectief&basis=rapport'],
    [
      'Alleen wat het rapport zelf zegt',
      '/interventies?q=klas&levensfase=jeugd&levensfase=ouderen&status=effectief&leeftijd=8',
    ],
  ])
})

test('"niet vermeld" says what is not mentioned', () => {
  expect(filtersOf('vorm=niet-vermeld&erkenning=niet-vermeld').map(([label]) => label)).toEqual([
    'Vorm niet vermeld',
    'Erkenning niet vermeld',
  ])
})

test('the filters of one query have keys that tell them apart', () => {
  const query = parseQuery(new URLSearchParams('vorm=niet-vermeld&doel=niet-vermeld&q=vorm&leeftijd=8'), terms)
  expect(new Set(appliedFilters(query, terms).map(({ key }) => key)).size).toBe(4)
})

test('an order is no filter', () => {
  expect(filtersOf('sorteer=naam')).toEqual([])
})
