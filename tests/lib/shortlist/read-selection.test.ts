import { expect, test } from 'vitest'
import { readSelection } from '@/lib/shortlist/read-selection'
import { mostIds } from '@/lib/shortlist/shortlist'
import { catalogueOf, idsOf, intervention, programme } from '@/tests/fixtures'

const catalogue = catalogueOf(
  intervention({ id: 'kiva', name: 'KiVa' }),
  intervention({ id: 'pad', name: 'Denkstrategieën', alternativeNames: ['PAD'] }),
  intervention({ id: 'kanjertraining', name: 'Kanjertraining' }),
  programme({ id: 'gezonde-school', name: 'Gezonde School' }),
)
const read = (address: string) => readSelection(new URLSearchParams(address), catalogue)

test('the interventions stand in the order of the address, doubles and empty ids dropped', () => {
  const { ids, records, unknown, leftOut } = read('id=pad&id=kiva&id=&id=pad&id=%20')
  expect(ids).toEqual(['pad', 'kiva'])
  expect(idsOf(records)).toEqual(['pad', 'kiva'])
  expect(unknown).toEqual([])
  expect(leftOut).toBe(0)
})

test('other parameters say nothing about a selection', () => {
  expect(read('levensfase=jeugd&q=kiva').ids).toEqual([])
})

test('an unknown id keeps its place, and what it may stand for takes that place', () => {
  const { ids, records, unknown } = read('id=kiva&id=kanjertrainig&id=pad')
  expect(ids).toEqual(['kiva', 'kanjertrainig', 'pad'])
  expect(idsOf(records)).toEqual(['kiva', 'pad'])
  expect(unknown).toEqual([
    { id: 'kanjertrainig', instead: [{ name: 'Kanjertraining', ids: ['kiva', 'kanjertraining', 'pad'] }] },
  ])
})

test('another name leads to its intervention, which then stands there once', () => {
  expect(read('id=pad&id=denkstrategieen').unknown[0]!.instead[0]).toEqual({ name: 'Denkstrategieën', ids: ['pad'] })
})

test('only interventions can be selected', () => {
  const { records, unknown } = read('id=gezonde-school')
  expect(records).toEqual([])
  expect(unknown[0]!.instead.map(({ name }) => name)).not.toContain('Gezonde School')
})

test('past the limit ids are counted and left out', () => {
  const many = Array.from({ length: mostIds + 3 }, (_, number) => `id=onbekend-${number}`).join('&')
  const { ids, leftOut } = read(`${many}&id=kiva`)
  expect(ids).toHaveLength(mostIds)
  expect(leftOut).toBe(4)
})

test('a hundred unknown ids get suggestions for the first ten alone', () => {
  const many = Array.from({ length: 30 }, (_, number) => `id=kiva${number}`).join('&')
  expect(read(many).unknown.filter(({ instead }) => instead.length > 0)).toHaveLength(10)
})
