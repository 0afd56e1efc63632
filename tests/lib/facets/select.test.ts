import { expect, test } from 'vitest'
import { listCatalogue } from '@/lib/catalogue/listed-catalogue'
import { loadCatalogue } from '@/lib/catalogue/load'
import { facets, facetTerms } from '@/lib/facets/definitions'
import { select } from '@/lib/facets/select'
import { emptyQuery, parseQuery, type Query, withChoice } from '@/lib/url/query'
import { idsOf, intervention, listedCatalogueOf, rapport, redactie } from '@/tests/fixtures'

const catalogue = listedCatalogueOf(
  intervention({
    id: 'kiva',
    name: 'KIVA',
    status: 'effectief',
    topics: [rapport('pesten')],
    settings: [rapport('school')],
  }),
  intervention({ id: 'judo', name: 'Judo', status: 'kansrijk', topics: [rapport('pesten'), rapport('angst')] }),
  intervention({
    id: 'storm',
    name: 'STORM',
    status: 'effectief',
    lifePhases: [rapport('adolescenten')],
    topics: [rapport('angst')],
    settings: [redactie('school')],
    delivery: [redactie('groep')],
    ageRange: { min: 12, max: 25 },
  }),
  intervention({
    id: 'elan',
    name: 'Élan',
    status: 'kansrijk',
    lifePhases: [rapport('ouderen')],
    topics: [rapport('slaap')],
    delivery: [rapport('app')],
  }),
)
const answer = (address: string) => select(catalogue, parseQuery(new URLSearchParams(address), catalogue.terms))
const found = (address: string) => idsOf(answer(address).interventions)

test('without filters everything stands in the order of the catalogue', () => {
  expect(found('')).toEqual(['kiva', 'judo', 'storm', 'elan'])
})

test('within a facet one of the chosen values is enough', () => {
  expect(found('onderwerp=pesten&onderwerp=slaap')).toEqual(['kiva', 'judo', 'elan'])
})

test('between facets every choice must hold', () => {
  expect(found('onderwerp=pesten&onderwerp=slaap&status=kansrijk')).toEqual(['judo', 'elan'])
  expect(found('onderwerp=slaap&levensfase=jeugd')).toEqual([])
})

test('words and filters must both hold', () => {
  expect(found('q=storm&status=effectief')).toEqual(['storm'])
  expect(found('q=storm&status=kansrijk')).toEqual([])
})

test('counts of a facet leave its own choice out', () => {
  expect(answer('status=effectief').counts.status).toEqual({ effectief: 2, kansrijk: 2 })
})

test('counts of a facet follow the other choices, the words and the age', () => {
  expect(answer('status=effectief').counts.onderwerp).toEqual({ pesten: 1, angst: 1 })
  expect(answer('q=judo').counts.status).toEqual({ kansrijk: 1 })
  expect(answer('leeftijd=70').counts.levensfase).toEqual({ ouderen: 1 })
})

test('what a record does not say is counted and found as "niet vermeld"', () => {
  expect(answer('').counts.vorm).toEqual({ groep: 1, app: 1, 'niet-vermeld': 2 })
  expect(found('vorm=niet-vermeld')).toEqual(['kiva', 'judo'])
  expect(found('vorm=niet-vermeld&vorm=app')).toEqual(['kiva', 'judo', 'elan'])
})

test('only what the report says counts when that is asked; the rest is "niet vermeld"', () => {
  expect(found('leefomgeving=school')).toEqual(['kiva', 'storm'])
  expect(found('leefomgeving=school&basis=rapport')).toEqual(['kiva'])
  expect(found('leefomgeving=niet-vermeld&basis=rapport')).toEqual(['storm'])
  expect(answer('basis=rapport').counts.vorm).toEqual({ app: 1, 'niet-vermeld': 3 })
})

test('an age keeps the records that are for it', () => {
  expect(found('leeftijd=20')).toEqual(['storm'])
  expect(found('leeftijd=12')).toEqual(['kiva', 'judo', 'storm'])
})

test('names are in the order of the Dutch alphabet', () => {
  expect(found('sorteer=naam')).toEqual(['elan', 'judo', 'kiva', 'storm'])
})

test('by status effective comes before promising, each in the order of the catalogue', () => {
  expect(found('sorteer=status')).toEqual(['kiva', 'storm', 'judo', 'elan'])
})

test('by relevance the name goes before a label', () => {
  const records = listedCatalogueOf(
    intervention({ id: 'label', topics: [rapport('slaap')] }),
    intervention({ id: 'naam', name: 'Slaap' }),
  )
  const query: Query = { ...emptyQuery, q: 'slaap', sort: 'relevantie' }
  expect(idsOf(select(records, query).interventions)).toEqual(['naam', 'label'])
})

test('every count is the length of the list that the choice would give', () => {
  const whole = listCatalogue(loadCatalogue())
  const addresses = [
    '',
    'q=kinderen&status=effectief',
    'levensfase=jeugd&levensfase=ouderen&leefomgeving=school',
    'leeftijd=10&vorm=niet-vermeld&erkenning=niet-vermeld',
    'basis=rapport&onderwerp=depressie&onderwerp=angst&doel=klachten',
  ]
  for (const address of addresses) {
    const query = parseQuery(new URLSearchParams(address), whole.terms)
    const { counts } = select(whole, query)
    const expected = facets.map((facet) => [
      facet.param,
      facetTerms(facet, whole.terms)
        .map(({ id }) => [id, select(whole, withChoice(query, facet.param, [id])).interventions.length])
        .filter(([, count]) => count !== 0),
    ])
    expect(counts).toEqual(
      Object.fromEntries(expected.map(([param, list]) => [param, Object.fromEntries(list as [string, number][])])),
    )
  }
})
