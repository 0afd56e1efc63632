import { expect, test } from 'vitest'
import { findFaults } from '@/lib/api/find-faults'
import { parametersOf } from '@/lib/api/list-parameters'
import { faulty } from '@/lib/api/problem'
import type { Dataset } from '@/lib/export/dataset'
import { datasets, everyDataset } from '@/lib/export/datasets'
import { facetTerms } from '@/lib/facets/facet'
import { idsOf, intervention, catalogueOf } from '@/tests/fixtures'
import { loadedFrom } from './asking'

const { lists } = loadedFrom(catalogueOf(intervention({ id: 'kiva' })))

const faultsOf = (question: string, dataset: Dataset = datasets.interventions) =>
  Array.from(findFaults(question, parametersOf(dataset, lists)))
const codesOf = (question: string, dataset?: Dataset) =>
  faultsOf(question, dataset).map(({ name, value, code }) => `${name}=${value}: ${code}`)

test.each(everyDataset)('$name knows what its page knows, and the pages of the API', (dataset) => {
  const names = parametersOf(dataset, lists).map(({ name }) => name)
  const { shape } = dataset.list ?? {}
  const own = shape && [
    'q',
    'letterlijk',
    ...shape.facets.map(({ param }) => param),
    ...(shape.asksAge ? ['leeftijd'] : []),
    ...(shape.hasBasis ? ['basis'] : []),
    'sorteer',
  ]
  expect(names).toEqual([...(own ?? []), 'pagina', 'perPagina'])
})

test.each(everyDataset)('$name takes every term of its facets and every order, and nothing besides', (dataset) => {
  if (dataset.list === undefined) return
  const { shape, termsIn } = dataset.list
  for (const facet of shape.facets)
    for (const id of idsOf(facetTerms(facet, termsIn(lists))))
      expect(codesOf(`?${facet.param}=${id}`, dataset)).toEqual([])
  for (const { id } of shape.sortOrders) expect(codesOf(`?sorteer=${id}`, dataset)).toEqual([])
  for (const { param } of shape.facets)
    expect(codesOf(`?${param}=x`, dataset)).toEqual([`${param}=x: onbekende-waarde`])
})

test.each([
  '',
  '?',
  '?&&',
  '?q=slaap&letterlijk=ja&sorteer=relevantie',
  '?levensfase=jeugd&levensfase=ouderen&leefomgeving=niet-vermeld',
  '?leeftijd=0&basis=rapport&pagina=1&perPagina=100',
  '?leeftijd=120&q=100%25+caf%C3%A9',
  `?q=${'a'.repeat(200)}`,
])('nothing is wrong with "%.60s"', (question) => {
  expect(codesOf(question)).toEqual([])
})

test.each([
  ['?onzin=1', 'onzin=1: onbekende-parameter'],
  ['?levensfase[]=jeugd', 'levensfase[]=jeugd: onbekende-parameter'],
  ['?Q=slaap', 'Q=slaap: onbekende-parameter'],
  ['?__proto__=x', '__proto__=x: onbekende-parameter'],
  ['?constructor', 'constructor=: onbekende-parameter'],
  ['?levensfase=', 'levensfase=: onbekende-waarde'],
  ['?levensfase=Jeugd', 'levensfase=Jeugd: onbekende-waarde'],
  ['?levensfase=niet-vermeld', 'levensfase=niet-vermeld: onbekende-waarde'],
  ['?basis=redactie', 'basis=redactie: onbekende-waarde'],
  ['?sorteer=stemmen', 'sorteer=stemmen: onbekende-waarde'],
  ['?q=a&q=b', 'q=b: herhaalde-parameter'],
  ['?leeftijd=5&leeftijd=5', 'leeftijd=5: herhaalde-parameter'],
  ['?basis=rapport&basis=rapport', 'basis=rapport: herhaalde-parameter'],
  ['?sorteer=naam&sorteer=status', 'sorteer=status: herhaalde-parameter'],
  ['?q=a&letterlijk=ja&letterlijk=ja', 'letterlijk=ja: herhaalde-parameter'],
  ['?pagina=1&pagina=2', 'pagina=2: herhaalde-parameter'],
  ['?perPagina=1&perPagina=2', 'perPagina=2: herhaalde-parameter'],
  ['?leeftijd=tien', 'leeftijd=tien: geen-heel-getal'],
  ['?leeftijd=', 'leeftijd=: geen-heel-getal'],
  ['?leeftijd=1.5', 'leeftijd=1.5: geen-heel-getal'],
  ['?leeftijd=1e1', 'leeftijd=1e1: geen-heel-getal'],
  ['?leeftijd=%205', 'leeftijd= 5: geen-heel-getal'],
  ['?leeftijd=-5', 'leeftijd=-5: buiten-bereik'],
  ['?leeftijd=121', 'leeftijd=121: buiten-bereik'],
  ['?pagina=0', 'pagina=0: buiten-bereik'],
  [`?pagina=${'9'.repeat(20)}`, `pagina=${'9'.repeat(20)}: buiten-bereik`],
  ['?perPagina=101', 'perPagina=101: buiten-bereik'],
  [`?q=${'a'.repeat(201)}`, `q=${'a'.repeat(100)}: te-lang`],
  ['?q=', 'q=: geen-woord'],
  ['?q=%20%00', 'q= \0: geen-woord'],
  ['?q=???', 'q=???: geen-woord'],
  ['?sorteer=relevantie', 'sorteer=relevantie: zonder-zoekwoorden'],
  ['?letterlijk=ja', 'letterlijk=ja: zonder-zoekwoorden'],
  ['?q=%E0%A4%A', 'q=%E0%A4%A: onleesbare-codering'],
  ['?%E0=1', '%E0=1: onleesbare-codering'],
  ['?q=%EF%BF%BD%25A', 'q=%EF%BF%BD%25A: onleesbare-codering'],
])('%s is wrong: %s', (question, code) => {
  expect(codesOf(question)).toEqual([code])
})

test.each([datasets.factors, datasets.lifePhases, datasets.settings])('$name has nothing to filter', (dataset) => {
  expect(codesOf('?q=a&levensfase=jeugd&pagina=1', dataset)).toEqual([
    'q=a: onbekende-parameter',
    'levensfase=jeugd: onbekende-parameter',
  ])
})

test('everything that is wrong is said at once, each with a way out', () => {
  expect(faultsOf('?levensfase=jeugt&leeftijd=oud&statuss=effectief')).toEqual([
    {
      in: 'query',
      name: 'levensfase',
      value: 'jeugt',
      code: 'onbekende-waarde',
      detail: 'Deze waarde bestaat niet voor levensfase. Kies uit de toegestane waarden.',
      allowed: ['jeugd', 'adolescenten', 'ouderen'],
      nearest: ['jeugd'],
    },
    {
      in: 'query',
      name: 'leeftijd',
      value: 'oud',
      code: 'geen-heel-getal',
      detail: 'Geef een heel getal van 0 tot en met 120.',
    },
    {
      in: 'query',
      name: 'statuss',
      value: 'effectief',
      code: 'onbekende-parameter',
      detail: 'Deze parameter bestaat hier niet. Kies uit de parameters die mogen, of laat hem weg.',
      allowed: expect.arrayContaining(['q', 'status', 'pagina']),
      nearest: ['status'],
    },
  ])
})

test('of two values of one facet the wrong one is named, once', () => {
  expect(codesOf('?levensfase=jeugd&levensfase=x&levensfase=x')).toEqual(['levensfase=x: onbekende-waarde'])
})

test('what was sent comes back in at most 100 whole characters', () => {
  const [fault] = faultsOf(`?${'😀'.repeat(300)}=${'a'}${'😀'.repeat(300)}`)
  expect(fault).toMatchObject({ name: '😀'.repeat(100), value: `a${'😀'.repeat(99)}` })
})

test('thousands of faults are read no further than a hundred', () => {
  const question = Array.from({ length: 50_000 }, (_, place) => `x${place}=${'y'.repeat(50)}`).join('&')
  const reply = faulty(400, findFaults(question, parametersOf(datasets.interventions, lists)))!
  expect(reply.body).toMatchObject({ detail: 'Er zijn ten minste 100 fouten. Bij elke fout staat wat u kunt doen.' })
  expect((reply.body as { errors: unknown[] }).errors).toHaveLength(100)
})
