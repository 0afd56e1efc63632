import { expect, test } from 'vitest'
import { loadCatalogue, loadLists } from '@/lib/catalogue/load'
import { select } from '@/lib/facets/select'
import { actionOptionList } from '@/lib/lists/action-options'
import { interventionList } from '@/lib/lists/interventions'
import { ofFactor } from '@/lib/related/of-factor'
import { emptyQuery } from '@/lib/url/query'
import {
  actionOption,
  catalogueOf,
  idsOf,
  intervention,
  policyMeasure,
  rapport,
  redactie,
  vocabularies,
} from '@/tests/fixtures'

const factor = (id: string) => vocabularies.factors.find((one) => one.id === id)!

test('a factor has the options under it, the most votes first', () => {
  const catalogue = catalogueOf(
    actionOption({ id: 'few', votes: 1, factors: ['slapen'] }),
    actionOption({ id: 'other', votes: 9, factors: ['opvoeding'] }),
    actionOption({ id: 'many', votes: 5, factors: ['opvoeding', 'slapen'] }),
  )
  expect(idsOf(ofFactor(factor('slapen'), catalogue).options)).toEqual(['many', 'few'])
})

test('a factor has the interventions and measures that act on it, with who says so', () => {
  const catalogue = catalogueOf(
    intervention({ id: 'slim', factors: [redactie('slapen')] }),
    intervention({ id: 'judo', factors: [rapport('opvoeding')] }),
    policyMeasure({ id: 'rust', factors: [rapport('slapen')] }),
  )
  const { interventions, policyMeasures } = ofFactor(factor('slapen'), catalogue)
  expect(interventions.map(({ record, basis }) => [record.id, basis])).toEqual([['slim', 'redactie']])
  expect(policyMeasures.map(({ record, basis }) => [record.id, basis])).toEqual([['rust', 'rapport']])
})

test('a factor has the life phases of what acts on it, in the order of a life', () => {
  const catalogue = catalogueOf(
    intervention({ id: 'slim', lifePhases: [rapport('ouderen')], factors: [rapport('slapen')] }),
    policyMeasure({ id: 'rust', lifePhases: [redactie('jeugd')], factors: [redactie('slapen')] }),
    policyMeasure({ id: 'thuis', lifePhases: [rapport('volwassenen')], factors: [rapport('opvoeding')] }),
  )
  expect(idsOf(ofFactor(factor('slapen'), catalogue).lifePhases)).toEqual(['jeugd', 'ouderen'])
})

test('two factors that are one on the shortlist are each other’s twins; others have none', () => {
  expect(idsOf(ofFactor(factor('opvoeding'), catalogueOf()).twins)).toEqual(['gezinsklimaat'])
  expect(ofFactor(factor('slapen'), catalogueOf()).twins).toEqual([])
})

test('the numbers of every factor are those of the lists that they lead to', () => {
  const catalogue = loadCatalogue()
  const { interventions, actionOptions } = loadLists()
  const numbers = catalogue.vocabularies.factors.map((one) => {
    const own = ofFactor(one, catalogue)
    return [one.id, own.interventions.length, own.options.length]
  })
  const inLists = catalogue.vocabularies.factors.map(({ id }) => {
    const query = { ...emptyQuery, chosen: { factor: [id] } }
    return [
      id,
      select(interventions, interventionList, query, null).records.length,
      select(actionOptions, actionOptionList, query, null).records.length,
    ]
  })
  expect(numbers).toEqual(inLists)
})
