import { expect, test } from 'vitest'
import { countPerTerm } from '@/lib/facets/count-per-term'
import { interventionList } from '@/lib/lists/interventions'
import { intervention, listsOf, rapport, redactie } from '@/tests/fixtures'

const listed = listsOf(
  intervention({ id: 'a', settings: [rapport('school'), redactie('thuis')] }),
  intervention({ id: 'b', settings: [rapport('school')] }),
).interventions

test('each term has the number of records it stands in, whoever says so', () => {
  expect(countPerTerm(listed, interventionList, 'leefomgeving')).toEqual({ school: 2, thuis: 1 })
})

test('a parameter that is no facet has no counts', () => {
  expect(countPerTerm(listed, interventionList, 'kleur')).toEqual({})
})
