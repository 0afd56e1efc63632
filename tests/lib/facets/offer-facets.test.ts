import { expect, test } from 'vitest'
import { offerFacets } from '@/lib/facets/offer-facets'
import { actionOptionList } from '@/lib/lists/action-options'
import { interventionList } from '@/lib/lists/interventions'
import type { ListedRecord, ListedRecords, ListKind, Terms } from '@/lib/lists/list-kind'
import { programmeList } from '@/lib/lists/programmes'
import { openIndex } from '@/lib/search/open-index'
import { search } from '@/lib/search/search'
import { listAddress, parseQuery } from '@/lib/url/query'
import { actionOption, intervention, listsOf, programme, rapport } from '@/tests/fixtures'

const lists = listsOf(
  intervention({ id: 'kiva', name: 'KIVA', settings: [rapport('school')], topics: [rapport('pesten')] }),
  intervention({ id: 'judo', name: 'Judo op school', settings: [rapport('school')], topics: [rapport('angst')] }),
  intervention({ id: 'slim', name: 'Slim', settings: [rapport('thuis')], topics: [rapport('slaap')] }),
  programme({ id: 'klas', name: 'Een programma over de klas' }),
  actionOption({ id: 'groot', name: 'Een groot bord', scores: { effect: 'groot', reach: 'groot', effort: 'klein' } }),
)
const index = openIndex({ ...lists.index.stored, thesaurus: 'slaap|nachtrust\nleraar>school' })

function offersIn<Listed extends ListedRecord, Row extends ListedRecord, T extends Terms>(
  listed: ListedRecords<Listed, T>,
  kind: ListKind<Listed, Row, T>,
  address: string,
) {
  const query = parseQuery(new URLSearchParams(address), kind, listed.terms)
  return offerFacets(listed, kind, query, index, search(index, query.q)!).map(
    ({ facet, label, total, query: offered }) => [facet, label, total, decodeURIComponent(listAddress(offered, kind))],
  )
}
const offers = (address: string) => offersIn(lists.interventions, interventionList, address)

test('a word that is the name of a filter offers it, with the number it gives, and leaves the words', () => {
  expect(offers('q=school')).toEqual([['Leefomgeving', 'School', 2, '/interventies?leefomgeving=school']])
})

test('the other words stay, unless they carry no question', () => {
  expect(offers('q=judo+school')).toEqual([['Leefomgeving', 'School', 1, '/interventies?q=judo&leefomgeving=school']])
  expect(offers('q=interventies+op+school')[0]!.at(-1)).toBe('/interventies?leefomgeving=school')
})

test('an inflected, misspelled or equal word offers the filter too', () => {
  expect(offers('q=scholen')[0]!.slice(0, 2)).toEqual(['Leefomgeving', 'School'])
  expect(offers('q=schoool')[0]).toEqual(['Leefomgeving', 'School', 2, '/interventies?leefomgeving=school'])
  expect(offers('q=nachtrust')[0]!.slice(0, 2)).toEqual(['Onderwerp', 'Slaap'])
})

test('a word for which the thesaurus knows a wider one does not mean the same', () => {
  expect(offers('q=leraar')).toEqual([])
})

test('a label of several words is offered when all of them are typed as one phrase', () => {
  expect(offers('q=lichamelijke')).toEqual([])
})

test('the filters that are on stay on, and are not offered again', () => {
  expect(offers('q=school&onderwerp=angst')).toEqual([
    ['Leefomgeving', 'School', 1, '/interventies?leefomgeving=school&onderwerp=angst'],
  ])
  expect(offers('q=school&leefomgeving=school')).toEqual([])
  expect(offers('q=angst&onderwerp=pesten')[0]!.at(-1)).toBe('/interventies?onderwerp=pesten&onderwerp=angst')
})

test('a filter that would leave nothing is not offered', () => {
  expect(offers('q=online')).toEqual([])
  expect(offers('q=school&onderwerp=slaap')).toEqual([])
})

test('a value that says nothing without the name of its facet is not offered', () => {
  expect(offersIn(lists.actionOptions, actionOptionList, 'q=groot')).toEqual([])
})

test('words that carry no question offer no filter', () => {
  expect(offersIn(lists.programmes, programmeList, 'q=over')).toEqual([])
})
