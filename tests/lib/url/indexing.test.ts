import { expect, test } from 'vitest'
import { interventionList, listInterventions } from '@/lib/lists/interventions'
import { isListForEngines } from '@/lib/url/indexing'
import { parseQuery } from '@/lib/url/query'
import { catalogueOf, intervention } from '@/tests/fixtures'

const { terms } = listInterventions(catalogueOf(intervention({ id: 'a' })))
const isKept = (address: string, total = 1) =>
  isListForEngines(parseQuery(new URLSearchParams(address), interventionList, terms), total)

test.each([
  '',
  'levensfase=jeugd',
  'leeftijd=8',
  'basis=rapport',
  'status=kansrijk&utm_source=x',
  'levensfase=bestaat-niet',
])('a list on "%s" is a page that someone may look for', (address) => expect(isKept(address)).toBe(true))

test.each([
  'levensfase=jeugd&levensfase=ouderen',
  'levensfase=jeugd&status=kansrijk',
  'levensfase=jeugd&leeftijd=8',
  'levensfase=jeugd&basis=rapport',
  'leeftijd=8&basis=rapport',
  'q=pesten',
  'sorteer=status',
])('a list on "%s" is a visitor’s own', (address) => expect(isKept(address)).toBe(false))

test('a list of nothing answers nobody', () => {
  expect(isKept('levensfase=ouderen', 0)).toBe(false)
})
