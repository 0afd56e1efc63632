import { expect, test } from 'vitest'
import { facetTerms } from '@/lib/facets/facet'
import { interventionList } from '@/lib/lists/interventions'
import {
  defaultOrder,
  emptyQuery,
  filteredAddress,
  hasFilters,
  listAddress,
  orderOf,
  parseQuery,
  type Query,
  queryToParams,
  toggleChoice,
  withChoice,
  withoutAge,
  withSearch,
} from '@/lib/url/query'
import { actionOption, idsOf, listKinds, listsOf, policyMeasure } from '@/tests/fixtures'

const lists = listsOf(policyMeasure({ id: 'rust' }), actionOption({ id: 'optie' }))

type Kind = keyof typeof listKinds
const kinds = Object.keys(listKinds) as Kind[]

const parseIn = (kind: Kind, address: string) =>
  parseQuery(new URLSearchParams(address), listKinds[kind], lists[kind].terms)
const termsIn = (kind: Kind) =>
  listKinds[kind].facets.map((facet) => ({ param: facet.param, ids: idsOf(facetTerms(facet, lists[kind].terms)) }))

const parse = (address: string) => parseIn('interventions', address)
const addressOf = (address: string) => listAddress(parse(address), interventionList)

/** Every combination of words, the way to search them, age, basis and order that a list knows, each with another choice within the facets. */
function generateQueries(kind: Kind): Query[] {
  const list = listKinds[kind]
  const words = ['', 'pesten', 'a&b=c#d?e', '100% “é” + @', "=1+1;'<b>", '😀 naïef']
  const queries = words.flatMap((q) =>
    (list.asksAge ? [undefined, 0, 12, 120] : [undefined]).flatMap((leeftijd) =>
      (list.hasBasis ? [false, true] : [false]).flatMap((reportOnly) =>
        (q === '' ? [false] : [false, true]).flatMap((literal) =>
          [null, ...idsOf(list.sortOrders)]
            .filter((sort) => sort !== defaultOrder(q, list))
            .map((sort) => ({ q, literal, reportOnly, sort, ...(leeftijd !== undefined && { leeftijd }) })),
        ),
      ),
    ),
  )
  return queries.map((query, number) => ({ ...query, chosen: generateChoice(kind, number) }))
}

/** The bits of a number, spread over all terms of all facets, say which are chosen. */
function generateChoice(kind: Kind, number: number): Query['chosen'] {
  const choice = termsIn(kind).map(({ param, ids }, place) => [
    param,
    ids.filter((_, termPlace) => ((number * 37) >> ((place + termPlace) % 9)) & 1),
  ])
  return Object.fromEntries(choice.filter(([, ids]) => ids!.length > 0))
}

test.each(kinds)('in the list of %s an address that was written reads back as the same query', (kind) => {
  const queries = generateQueries(kind)
  expect(new Set(queries.flatMap(({ chosen }) => Object.keys(chosen))).size).toBe(listKinds[kind].facets.length)
  for (const query of queries) expect(parseIn(kind, queryToParams(query, listKinds[kind]).toString())).toEqual(query)
})

for (const kind of kinds)
  test.each(termsIn(kind))(
    `in the list of ${kind} each value of $param survives the way to the address and back`,
    ({ param, ids }) => {
      expect(ids).not.toEqual([])
      for (const id of ids) {
        const address = `${param}=${id}`
        expect(parseIn(kind, address)).toEqual({ ...emptyQuery, chosen: { [param]: [id] } })
        expect(queryToParams(parseIn(kind, address), listKinds[kind]).toString()).toBe(address)
      }
    },
  )

test('every list has an address of its own', () => {
  expect(kinds.map((kind) => listAddress(emptyQuery, listKinds[kind]))).toEqual([
    '/interventies',
    '/programmas',
    '/beleid',
    '/handelingsopties',
  ])
})

test.each(kinds)('in the list of %s unknown parameters, values and orders drop out', (kind) => {
  const unknown = termsIn(kind).map(({ param }) => `${param}=bestaat-niet`)
  expect(parseIn(kind, ['kleur=rood', 'sorteer=geheim', '__proto__=x', ...unknown].join('&'))).toEqual(emptyQuery)
})

test('what only another list asks drops out', () => {
  expect(parseIn('programmes', 'status=effectief&domein=zorg&sorteer=domein')).toEqual(emptyQuery)
  expect(parseIn('interventions', 'soort=netwerk&effect=groot&sorteer=stemmen')).toEqual(emptyQuery)
})

test('an age is asked of interventions alone', () => {
  expect(kinds.filter((kind) => parseIn(kind, 'leeftijd=8').leeftijd === 8)).toEqual(['interventions'])
})

test('only what the report says can be asked where the editors classified too, so not of action options', () => {
  expect(kinds.filter((kind) => parseIn(kind, 'basis=rapport').reportOnly)).toEqual([
    'interventions',
    'programmes',
    'policyMeasures',
  ])
})

test('what is the default stays out of the address', () => {
  expect(addressOf('q=&sorteer=levensfase&basis=alles')).toBe('/interventies')
  expect(addressOf('q=pesten&sorteer=relevantie')).toBe('/interventies?q=pesten')
})

test('the order of the catalogue is written when words would ask for another', () => {
  expect(addressOf('sorteer=levensfase&q=pesten')).toBe('/interventies?q=pesten&sorteer=levensfase')
})

test('an address is written in one order, however it was typed', () => {
  expect(addressOf('sorteer=naam&leeftijd=8&leefomgeving=school&basis=rapport&levensfase=jeugd&q=angst')).toBe(
    '/interventies?q=angst&levensfase=jeugd&leefomgeving=school&leeftijd=8&basis=rapport&sorteer=naam',
  )
})

test('unknown parameters and values drop out', () => {
  expect(parse('levensfase=bestaat-niet&status=Effectief&kleur=rood&sorteer=geheim&basis=redactie')).toEqual(emptyQuery)
  expect(parse(`levensfase=${'x'.repeat(10_000)}&levensfase=jeugd`).chosen).toEqual({ levensfase: ['jeugd'] })
  expect(parse('__proto__=x&constructor=y&levensfase[]=jeugd')).toEqual(emptyQuery)
})

test('a status is always known, so "niet vermeld" is no value of it', () => {
  expect(parse('status=niet-vermeld')).toEqual(emptyQuery)
})

test('a value that is repeated counts once, and values stand in the order of their list', () => {
  expect(parse('levensfase=ouderen&levensfase=jeugd&levensfase=ouderen').chosen).toEqual({
    levensfase: ['jeugd', 'ouderen'],
  })
})

test('of repeated words, age, basis and order the first counts', () => {
  expect(parse('q=pesten&q=slaap&leeftijd=8&leeftijd=9&basis=rapport&basis=x&sorteer=naam&sorteer=status')).toEqual({
    ...emptyQuery,
    q: 'pesten',
    leeftijd: 8,
    reportOnly: true,
    sort: 'naam',
  })
})

test('control characters, invisible characters and runs of white space become one space', () => {
  expect(parse('q=%00+pes%0Aten%09%E2%80%AE%C2%A0+%E2%80%8Bslaap%1B%20').q).toBe('pes ten slaap')
})

test('ten thousand characters are cut, never through the middle of one', () => {
  expect(parse(`q=${'a'.repeat(10_000)}`).q).toBe('a'.repeat(200))
  expect(parse(`q=${'a'.repeat(199)}${encodeURIComponent('😀')}`).q).toBe('a'.repeat(199))
})

test('words of ten thousand accents and marks still give an address that reads back the same', () => {
  const query = parse(`q=${encodeURIComponent('é\u0000\u202E“ '.repeat(2000))}`)
  expect(parse(queryToParams(query, interventionList).toString())).toEqual(query)
})

test.each(['-5', '121', '9999999999', '12.5', '1e1', '+8', ' 8', '٣', 'tien', 'NaN', ''])(
  'the age "%s" drops out',
  (age) => {
    expect(parse(`leeftijd=${encodeURIComponent(age)}`)).toEqual(emptyQuery)
  },
)

test('the youngest and the oldest age count', () => {
  expect(parse('leeftijd=0').leeftijd).toBe(0)
  expect(parse('leeftijd=120').leeftijd).toBe(120)
})

test('relevance is no order without words, and comes by itself with them', () => {
  expect(parse('sorteer=relevantie')).toEqual(emptyQuery)
  expect(parse('q=%20&sorteer=relevantie')).toEqual(emptyQuery)
  expect(parse('q=pesten&sorteer=relevantie').sort).toBeNull()
  expect(orderOf(parse('q=pesten'), interventionList)).toBe('relevantie')
})

test('without words the first order of a list comes by itself', () => {
  expect(kinds.map((kind) => orderOf(emptyQuery, listKinds[kind]))).toEqual([
    'levensfase',
    'levensfase',
    'levensfase',
    'stemmen',
  ])
})

test('the address of a term is the list filtered on it', () => {
  expect(filteredAddress(interventionList, { onderwerp: 'pesten', levensfase: 'jeugd' })).toBe(
    '/interventies?levensfase=jeugd&onderwerp=pesten',
  )
  expect(filteredAddress(listKinds.actionOptions, { factor: 'slapen' })).toBe('/handelingsopties?factor=slapen')
})

test('a choice that is toggled twice is gone, and leaves no empty facet', () => {
  const once = toggleChoice(emptyQuery, 'levensfase', 'jeugd')
  expect(once.chosen).toEqual({ levensfase: ['jeugd'] })
  expect(toggleChoice(once, 'levensfase', 'ouderen').chosen).toEqual({ levensfase: ['jeugd', 'ouderen'] })
  expect(toggleChoice(once, 'levensfase', 'jeugd')).toEqual(emptyQuery)
})

test('replacing the choice within one facet keeps the others', () => {
  const query = parse('levensfase=jeugd&status=effectief')
  expect(withChoice(query, 'levensfase', ['ouderen']).chosen).toEqual({
    levensfase: ['ouderen'],
    status: ['effectief'],
  })
  expect(withChoice(query, 'levensfase', []).chosen).toEqual({ status: ['effectief'] })
})

test('new words bring relevance, taking them away brings the order of the catalogue', () => {
  const searched = withSearch(emptyQuery, '  pesten ')
  expect(searched).toEqual({ ...emptyQuery, q: 'pesten' })
  expect(orderOf(searched, interventionList)).toBe('relevantie')
  expect(orderOf(withSearch(searched, ''), interventionList)).toBe('levensfase')
})

test('an order that was chosen stays when the words change', () => {
  expect(withSearch(parse('sorteer=naam'), 'pesten').sort).toBe('naam')
  expect(withSearch(parse('q=pesten&sorteer=naam'), '').sort).toBe('naam')
})

test('words can be asked as they are typed, and only "ja" asks it', () => {
  expect(parse('q=pesten&letterlijk=ja').literal).toBe(true)
  expect(parse('q=pesten&letterlijk=nee').literal).toBe(false)
  expect(addressOf('letterlijk=ja&status=effectief&q=pesten')).toBe(
    '/interventies?q=pesten&letterlijk=ja&status=effectief',
  )
})

test('without words there is nothing to search as it is typed', () => {
  expect(parse('letterlijk=ja')).toEqual(emptyQuery)
  expect(parse('q=%3F&letterlijk=ja')).toEqual(emptyQuery)
  expect(listAddress({ ...emptyQuery, literal: true }, interventionList)).toBe('/interventies')
})

test('new words are read afresh, a filter leaves the way they are read', () => {
  const asTyped = parse('q=pesten&letterlijk=ja')
  expect(withSearch(asTyped, 'slaap').literal).toBe(false)
  expect(toggleChoice(asTyped, 'levensfase', 'jeugd').literal).toBe(true)
})

test('the age can be taken away', () => {
  expect(listAddress(withoutAge(parse('leeftijd=8&status=effectief')), interventionList)).toBe(
    '/interventies?status=effectief',
  )
})

test('words, a choice, an age and the basis are filters; an order is not', () => {
  expect(['q=x', 'status=effectief', 'leeftijd=0', 'basis=rapport'].map((one) => hasFilters(parse(one)))).toEqual([
    true,
    true,
    true,
    true,
  ])
  expect(hasFilters(parse('sorteer=naam'))).toBe(false)
})
