import { expect, test } from 'vitest'
import { countPerTerm } from '@/lib/facets/count-per-term'
import { intervention, listedCatalogueOf, rapport, redactie } from '@/tests/fixtures'

test('each term has the number of interventions it stands in, whoever says so', () => {
  const catalogue = listedCatalogueOf(
    intervention({ id: 'a', settings: [rapport('school'), redactie('thuis')] }),
    intervention({ id: 'b', settings: [rapport('school')] }),
  )
  expect(countPerTerm(catalogue, 'leefomgeving')).toEqual({ school: 2, thuis: 1 })
})

test('a parameter that is no facet has no counts', () => {
  expect(countPerTerm(listedCatalogueOf(intervention({ id: 'a' })), 'kleur')).toEqual({})
})
