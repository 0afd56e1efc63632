import { expect, test } from 'vitest'
import { loadLists } from '@/lib/catalogue/load'
import { type Facet, facetTerms } from '@/lib/facets/facet'
import { select } from '@/lib/facets/select'
import { actionOptionList } from '@/lib/lists/action-options'
import { interventionList } from '@/lib/lists/interventions'
import type { ListedRecord, ListedRecords, ListKind, Terms } from '@/lib/lists/list-kind'
import { policyMeasureList } from '@/lib/lists/policy-measures'
import { programmeList } from '@/lib/lists/programmes'
import { emptyQuery, parseQuery, withChoice } from '@/lib/url/query'
import { idsOf, intervention, listsOf, programme, rapport, redactie } from '@/tests/fixtures'

const { interventions: listed, index } = listsOf(
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
const answer = (address: string) =>
  select(listed, interventionList, parseQuery(new URLSearchParams(address), interventionList, listed.terms), index)
const found = (address: string) => idsOf(answer(address).records)

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

test('words are not corrected when they are asked as they are typed', () => {
  expect(found('q=strom')).toEqual(['storm'])
  expect(found('q=strom&letterlijk=ja')).toEqual([])
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

test('an order that was chosen is kept, equals in the order of the catalogue', () => {
  expect(found('sorteer=naam')).toEqual(['elan', 'judo', 'kiva', 'storm'])
  expect(found('sorteer=status')).toEqual(['kiva', 'storm', 'judo', 'elan'])
})

test('with words the most relevant comes first, unless another order was chosen', () => {
  const named = listsOf(
    intervention({ id: 'label', topics: [rapport('slaap')] }),
    intervention({ id: 'naam', name: 'Slaap' }),
  )
  const idsFor = (sort: string | null) =>
    idsOf(select(named.interventions, interventionList, { ...emptyQuery, q: 'slaap', sort }, named.index).records)
  expect(idsFor(null)).toEqual(['naam', 'label'])
  expect(idsFor('levensfase')).toEqual(['label', 'naam'])
})

test('a list that asks no age leaves out none for it', () => {
  const { programmes } = listsOf(programme({ id: 'school', lifePhases: [rapport('jeugd')] }))
  expect(select(programmes, programmeList, { ...emptyQuery, leeftijd: 70 }, null).records).toHaveLength(1)
})

/** Asks a list for words, an age, what the report says alone, and two terms of each two facets; says which counts are wrong. */
function wrongCounts<Listed extends ListedRecord, Row extends ListedRecord, T extends Terms>(
  whole: ListedRecords<Listed, T>,
  kind: ListKind<Listed, Row, T>,
): string[] {
  const wholeIndex = loadLists().index
  const termsOf = (facet: Facet<Listed>) => idsOf(facetTerms(facet, whole.terms))
  const choices = kind.facets.map((facet, place) => {
    const next = kind.facets[place + 1]
    return { [facet.param]: termsOf(facet).slice(0, 2), ...(next && { [next.param]: termsOf(next).slice(-2) }) }
  })
  const queries = [
    ...[{}, ...choices].map((chosen) => ({ ...emptyQuery, chosen })),
    { ...emptyQuery, chosen: choices[0]!, q: 'jongeren' },
    { ...emptyQuery, chosen: choices[1]!, leeftijd: 10, reportOnly: true },
  ]
  return queries.flatMap((query) => {
    const { counts } = select(whole, kind, query, wholeIndex)
    return kind.facets.flatMap((facet) =>
      termsOf(facet).flatMap((id) => {
        const counted = counts[facet.param]![id] ?? 0
        const { length } = select(whole, kind, withChoice(query, facet.param, [id]), wholeIndex).records
        return counted === length ? [] : [`${facet.param}=${id}: ${counted}, not ${length}`]
      }),
    )
  })
}

test.each([
  ['interventions', () => wrongCounts(loadLists().interventions, interventionList)],
  ['programmes', () => wrongCounts(loadLists().programmes, programmeList)],
  ['policy measures', () => wrongCounts(loadLists().policyMeasures, policyMeasureList)],
  ['action options', () => wrongCounts(loadLists().actionOptions, actionOptionList)],
])('every count is the length of the list that the choice would give: %s', (_, find) => {
  expect(find()).toEqual([])
})
