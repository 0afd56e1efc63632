import { expect, test } from 'vitest'
import { loadLists } from '@/lib/catalogue/load'
import { viewList } from '@/lib/facets/list-view'
import { actionOptionList } from '@/lib/lists/action-options'
import { interventionList } from '@/lib/lists/interventions'
import type { ListedRecord, ListedRecords, ListKind, Terms } from '@/lib/lists/list-kind'
import { policyMeasureList } from '@/lib/lists/policy-measures'
import { programmeList } from '@/lib/lists/programmes'
import type { StoredIndex } from '@/lib/search/build-index'
import { openIndex, type SearchIndex } from '@/lib/search/open-index'
import { parseQuery } from '@/lib/url/query'
import { actionOption, idsOf, intervention, listsOf, policyMeasure, rapport, redactie } from '@/tests/fixtures'

function viewOf<Listed extends ListedRecord, Row extends ListedRecord, T extends Terms>(
  listed: ListedRecords<Listed, T>,
  kind: ListKind<Listed, Row, T>,
  address: string,
  index: SearchIndex,
) {
  return viewList(listed, kind, parseQuery(new URLSearchParams(address), kind, listed.terms), index)
}

const { interventions, index } = listsOf(
  intervention({ id: 'kanjertraining', name: 'Kanjertraining' }),
  intervention({ id: 'schooljudo', name: 'Schooljudo' }),
)
const view = (address: string) => viewOf(interventions, interventionList, address, index)

test('a view holds what was found, read otherwise and unknown', () => {
  const found = view('q=kanjertrainig')
  expect(idsOf(found.rows)).toEqual(['kanjertraining'])
  expect(found.size).toBe(2)
  expect(found.found).toEqual(['kanjertraining'])
  expect(found.reading.corrections).toEqual([{ typed: 'kanjertrainig', readAs: ['kanjertraining'] }])
  expect(view('q=schooljudo+zwembad').reading.unknown).toEqual(['zwembad'])
})

test('ways out are given only when nothing was found', () => {
  expect(view('q=schooljudo').drops).toEqual([])
  expect(view('q=schooljudo&leeftijd=70').drops).toHaveLength(2)
})

test('other words are given only when the words find nothing', () => {
  expect(view('q=kanjertrainig&letterlijk=ja').instead).toEqual(['kanjertraining'])
  expect(view('q=schooljudo+kanjertraining').instead).toEqual([])
  expect(view('q=schooljudo+kanjertraining&leeftijd=70').instead).toEqual([])
})

test('what the words find among other kinds is counted when nothing is left here', () => {
  const both = listsOf(
    intervention({ id: 'kanjertraining', name: 'Kanjertraining', status: 'effectief', topics: [rapport('pesten')] }),
    policyMeasure({ id: 'pesten', name: 'Pesten tegengaan' }),
    policyMeasure({ id: 'armoede', name: 'Armoede' }),
  )
  const elsewhere = (address: string) => viewOf(both.interventions, interventionList, address, both.index).elsewhere
  expect(elsewhere('q=armoede')).toBe(1)
  expect(elsewhere('q=pesten')).toBe(0)
  // The topic of that name is found too.
  expect(elsewhere('q=pesten&status=kansrijk')).toBe(2)
  expect(elsewhere('q=qwxzqwxz')).toBe(0)
  expect(elsewhere('status=kansrijk')).toBe(0)
})

test('a filter that says what was typed is offered', () => {
  expect(view('q=thuis').offers.map(({ label }) => label)).toEqual(['Thuis'])
  expect(view('').offers).toEqual([])
})

test('without words nothing was found, corrected or unknown', () => {
  expect(view('')).toMatchObject({ found: [], reading: { corrections: [], alsoSearched: [], unknown: [] } })
})

test('a label that answers the words and has no place in the row is added to it', () => {
  const labelled = listsOf(
    intervention({ id: 'a', name: 'Een', factors: [redactie('slapen')], topics: [rapport('slaap')] }),
  )
  const [row] = viewOf(labelled.interventions, interventionList, 'q=slapen', labelled.index).rows
  expect(row!.foundLabels).toEqual([{ param: 'factor', facet: 'Factor', label: 'Slapen', basis: 'redactie' }])
  expect(view('').rows[0]!.foundLabels).toEqual([])
})

test('a label that the row shows already is not added', () => {
  const options = listsOf(actionOption({ id: 'optie', factors: ['slapen'] }))
  const [row] = viewOf(options.actionOptions, actionOptionList, 'q=slapen', options.index).rows
  expect(row).toMatchObject({ id: 'optie', foundLabels: [] })
})

const fetchedIndex = openIndex(JSON.parse(JSON.stringify(loadLists().index.stored)) as StoredIndex)

/** Of a view on the server, and of one on what the browser fetches. */
function viewsOf<Listed extends ListedRecord, Row extends ListedRecord, T extends Terms>(
  onServer: ListedRecords<Listed, T>,
  kind: ListKind<Listed, Row, T>,
  address: string,
) {
  const inBrowser = JSON.parse(JSON.stringify(onServer)) as typeof onServer
  return [viewOf(inBrowser, kind, address, fetchedIndex), viewOf(onServer, kind, address, loadLists().index)]
}

test('the browser answers like the server: what it fetched gives the same views', () => {
  const lists = loadLists()
  const views = [
    ...[
      '',
      'q=pesten+op+school',
      'q=levensvaardigheeden',
      'levensfase=jeugd&basis=rapport',
      'leeftijd=55&sorteer=naam',
    ].map((address) => viewsOf(lists.interventions, interventionList, address)),
    ...['', 'q=studenten', 'levensfase=niet-vermeld&sorteer=soort'].map((address) =>
      viewsOf(lists.programmes, programmeList, address),
    ),
    ...['', 'q=school', 'levensfase=jeugd&basis=rapport&sorteer=domein'].map((address) =>
      viewsOf(lists.policyMeasures, policyMeasureList, address),
    ),
    ...['', 'q=slapen', 'gescoord=nee&sorteer=factor'].map((address) =>
      viewsOf(lists.actionOptions, actionOptionList, address),
    ),
  ]
  for (const [inBrowser, onServer] of views) expect(inBrowser).toEqual(onServer)
})
