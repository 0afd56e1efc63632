import { expect, test } from 'vitest'
import { appliedFilters } from '@/lib/facets/applied-filters'
import { listAddress, parseQuery } from '@/lib/url/query'
import { actionOption, listKinds, listsOf } from '@/tests/fixtures'

const lists = listsOf(actionOption({ id: 'optie' }))

/** Of every filter in an address what it says, what remains without it, and its key. */
function filtersOf(address: string, kind: keyof typeof listKinds = 'interventions') {
  const list = listKinds[kind]
  const { terms } = lists[kind]
  return appliedFilters(parseQuery(new URLSearchParams(address), list, terms), list, terms).map(
    ({ label, without, key }) => ({ label, without: decodeURIComponent(listAddress(without, list)), key }),
  )
}
const labelsOf = (...parameters: Parameters<typeof filtersOf>) => filtersOf(...parameters).map(({ label }) => label)

test('every filter says what it is, and what remains without it', () => {
  const address = 'q=klas&levensfase=jeugd&levensfase=ouderen&status=effectief&leeftijd=8&basis=rapport'
  expect(filtersOf(address).map(({ label, without }) => [label, without])).toEqual([
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
  expect(labelsOf('vorm=niet-vermeld&erkenning=niet-vermeld')).toEqual(['Vorm niet vermeld', 'Erkenning niet vermeld'])
  expect(labelsOf('levensfase=niet-vermeld', 'programmes')).toEqual(['Levensfase niet vermeld'])
  expect(labelsOf('bewijs=niet-vermeld', 'policyMeasures')).toEqual(['Bewijs in het rapport niet vermeld'])
})

test('a value that says nothing alone is told with its name', () => {
  expect(labelsOf('effect=groot&bereik=klein&inspanning=niet-gescoord', 'actionOptions')).toEqual([
    'Effect groot',
    'Bereik klein',
    'Inspanning niet gescoord',
  ])
  expect(labelsOf('factor=slapen&gescoord=nee', 'actionOptions')).toEqual(['Slapen', 'Niet gescoord'])
})

test('a filter of another list leads back to that list', () => {
  expect(filtersOf('domein=zorg&levensfase=jeugd', 'policyMeasures')[0]!.without).toBe('/beleid?domein=zorg')
})

test('the filters of one query have keys that tell them apart', () => {
  const keys = filtersOf('vorm=niet-vermeld&doel=niet-vermeld&q=vorm&leeftijd=8').map(({ key }) => key)
  expect(new Set(keys).size).toBe(4)
})

test('an order is no filter', () => {
  expect(filtersOf('sorteer=naam')).toEqual([])
})
