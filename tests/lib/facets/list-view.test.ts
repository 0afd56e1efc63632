import { expect, test } from 'vitest'
import { loadListedCatalogue } from '@/lib/catalogue/load'
import { viewList } from '@/lib/facets/list-view'
import { parseQuery } from '@/lib/url/query'
import { idsOf, intervention, listedCatalogueOf, rapport, redactie } from '@/tests/fixtures'

const catalogue = listedCatalogueOf(
  intervention({ id: 'kanjertraining', name: 'Kanjertraining' }),
  intervention({ id: 'schooljudo', name: 'Schooljudo' }),
)
const view = (address: string) => viewList(catalogue, parseQuery(new URLSearchParams(address), catalogue.terms))

test('a view holds what was found, read otherwise and unknown', () => {
  const found = view('q=kanjertrainig')
  expect(idsOf(found.interventions)).toEqual(['kanjertraining'])
  expect(found.catalogueSize).toBe(2)
  expect(found.found).toEqual(['kanjertraining'])
  expect(found.corrections).toEqual([{ typed: 'kanjertrainig', readAs: ['kanjertraining'] }])
  expect(view('q=schooljudo+zwembad').unknown).toEqual(['zwembad'])
})

test('ways out are given only when nothing was found', () => {
  expect(view('q=schooljudo').drops).toEqual([])
  expect(view('q=schooljudo&leeftijd=70').drops).toHaveLength(2)
})

test('without words nothing was found, corrected or unknown', () => {
  expect(view('')).toMatchObject({ found: [], corrections: [], unknown: [] })
})

test('the browser answers like the server: what it fetched gives the same views', () => {
  const onServer = loadListedCatalogue()
  const inBrowser = JSON.parse(JSON.stringify(onServer)) as typeof onServer
  for (const address of [
    '',
    'q=pesten+op+school',
    'q=levensvaardigheeden',
    'levensfase=jeugd&basis=rapport',
    'leeftijd=55&sorteer=naam',
  ]) {
    const query = parseQuery(new URLSearchParams(address), onServer.terms)
    expect(viewList(inBrowser, query)).toEqual(viewList(onServer, query))
  }
})

test('a label that answers the words and has no place in the row is added to it', () => {
  const labelled = listedCatalogueOf(
    intervention({
      id: 'a',
      name: 'Een',
      factors: [redactie('slapen')],
      topics: [rapport('slaap')],
    }),
  )
  const [row] = viewList(labelled, parseQuery(new URLSearchParams('q=slapen'), labelled.terms)).interventions
  expect(row!.foundLabels).toEqual([{ param: 'factor', facet: 'Factor', label: 'Slapen', basis: 'redactie' }])
  expect(view('').interventions[0]!.foundLabels).toEqual([])
})
