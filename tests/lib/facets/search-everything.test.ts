import { expect, test } from 'vitest'
import { searchEverything } from '@/lib/facets/search-everything'
import { actionOption, idsOf, intervention, listsOf, policyMeasure, programme, rapport } from '@/tests/fixtures'

const { everything, index } = listsOf(
  intervention({ id: 'kanjer', name: 'Kanjertraining', summary: 'Kinderen leren rustig te blijven in de klas.' }),
  ...[1, 2, 3, 4, 5].map((number) =>
    policyMeasure({ id: `rust-${number}`, name: `Maatregel ${number}`, summary: 'Een rustige plek in de klas.' }),
  ),
  policyMeasure({ id: 'stil', name: 'Rustige start', summary: 'Een stille plek in de klas.' }),
  programme({ id: 'rust', name: 'Klas', settings: [rapport('school')] }),
  actionOption({ id: 'bed', name: 'Later naar bed' }),
)
const found = (text: string, literal = false) => searchEverything(everything, index, text, literal)

test('hits stand by kind, and the kind with the best hit comes first', () => {
  expect(found('klas').groups.map(({ label, total }) => [label, total])).toEqual([
    ['Programma’s', 1],
    ['Interventies', 1],
    ['Beleid', 6],
  ])
})

test('of a kind five hits are shown, and all are counted', () => {
  const beleid = found('klas').groups.find(({ kind }) => kind === 'beleid')!
  expect(beleid.hits).toHaveLength(5)
  expect(beleid.total).toBe(6)
  expect(found('klas').total).toBe(8)
})

test('within a kind the best hit comes first', () => {
  expect(idsOf(found('rustige').groups[0]!.hits)[0]).toBe('beleid/stil')
})

test('a term is found by its name, and what carries it comes after', () => {
  expect(found('school').groups.map(({ kind }) => kind)).toEqual(['leefomgevingen', 'programmas'])
})

test('a typing error is forgiven and said', () => {
  expect(found('kanjertrainig').search!.corrections).toEqual([{ typed: 'kanjertrainig', readAs: ['kanjertraining'] }])
})

test('words that are searched as they are typed are not read as others', () => {
  expect(found('kanjertrainig', true)).toMatchObject({
    literal: true,
    total: 0,
    search: { unknown: ['kanjertrainig'] },
  })
})

test('when nothing is found other words are given that do find something', () => {
  expect(found('kanjertrxining', true).instead).toContain('kanjertraining')
  expect(found('kanjertraining klas').instead).toEqual([])
})

test('what is found nowhere gives no groups, and nothing asked gives no answer', () => {
  expect(found('zwembad')).toMatchObject({ total: 0, groups: [], search: { unknown: ['zwembad'] } })
  expect(found(' ?! ')).toEqual({ q: '', literal: false, total: 0, groups: [], search: null, instead: [] })
})
