import { expect, test } from 'vitest'
import {
  defaultSort,
  emptyQuery,
  hasFilters,
  listAddress,
  parseQuery,
  type Query,
  queryToParams,
  sortOrders,
  termAddress,
  toggleChoice,
  withChoice,
  withoutAge,
  withSearch,
} from '@/lib/url/query'
import { facets, facetTerms } from '@/lib/facets/definitions'
import { listedCatalogueOf } from '@/tests/fixtures'

const { terms } = listedCatalogueOf()
const parse = (address: string) => parseQuery(new URLSearchParams(address), terms)

/** Every combination of words, age, basis and order, each with another choice within the facets. */
function generateQueries(): Query[] {
  const words = ['', 'pesten', 'a&b=c#d?e', '100% “é” + @', "=1+1;'<b>", '😀 naïef']
  const queries = words.flatMap((q) =>
    [undefined, 0, 12, 120].flatMap((leeftijd) =>
      [false, true].flatMap((reportOnly) =>
        sortOrders
          .filter((sort) => sort !== 'relevantie' || q !== '')
          .map((sort) => ({ q, reportOnly, sort, ...(leeftijd !== undefined && { leeftijd }) })),
      ),
    ),
  )
  return queries.map((query, number) => ({ ...query, chosen: generateChoice(number) }))
}

/** The bits of a number, spread over all terms of all facets, say which are chosen. */
function generateChoice(number: number): Query['chosen'] {
  const choice = facets.map((facet, place) => [
    facet.param,
    facetTerms(facet, terms)
      .filter((_, termPlace) => ((number * 37) >> ((place + termPlace) % 9)) & 1)
      .map(({ id }) => id),
  ])
  return Object.fromEntries(choice.filter(([, ids]) => ids!.length > 0))
}

test('an address that was written reads back as the same query', () => {
  const queries = generateQueries()
  expect(new Set(queries.flatMap(({ chosen }) => Object.keys(chosen))).size).toBe(facets.length)
  for (const query of queries) expect(parse(queryToParams(query).toString())).toEqual(query)
})

for (const facet of facets)
  test(`each value of ${facet.param} survives the way to the address and back`, () => {
    for (const { id } of facetTerms(facet, terms)) {
      const address = `${facet.param}=${id}`
      expect(parse(address)).toEqual({ ...emptyQuery, chosen: { [facet.param]: [id] } })
      expect(queryToParams(parse(address)).toString()).toBe(address)
    }
  })

test('what is the default stays out of the address', () => {
  expect(listAddress(emptyQuery)).toBe('/interventies')
  expect(listAddress(parse('q=&sorteer=levensfase&basis=alles'))).toBe('/interventies')
  expect(listAddress(parse('q=pesten&sorteer=relevantie'))).toBe('/interventies?q=pesten')
})

test('the order of the catalogue is written when words would ask for another', () => {
  expect(listAddress(parse('sorteer=levensfase&q=pesten'))).toBe('/interventies?q=pesten&sorteer=levensfase')
})

test('an address is written in one order, however it was typed', () => {
  expect(listAddress(parse('sorteer=naam&leeftijd=8&leefomgeving=school&basis=rapport&levensfase=jeugd&q=angst'))).toBe(
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
  expect(parse(queryToParams(query).toString())).toEqual(query)
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

test('relevance is no order without words', () => {
  expect(parse('sorteer=relevantie').sort).toBe('levensfase')
  expect(parse('q=%20&sorteer=relevantie').sort).toBe('levensfase')
  expect(defaultSort('pesten')).toBe('relevantie')
})

test('the address of a term is the list filtered on it', () => {
  expect(termAddress('onderwerp', 'pesten')).toBe('/interventies?onderwerp=pesten')
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
  expect(searched).toEqual({ ...emptyQuery, q: 'pesten', sort: 'relevantie' })
  expect(withSearch(searched, '')).toEqual(emptyQuery)
})

test('an order that was chosen stays when the words change', () => {
  expect(withSearch(parse('sorteer=naam'), 'pesten').sort).toBe('naam')
  expect(withSearch(parse('q=pesten&sorteer=naam'), '').sort).toBe('naam')
})

test('the age can be taken away', () => {
  expect(listAddress(withoutAge(parse('leeftijd=8&status=effectief')))).toBe('/interventies?status=effectief')
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
