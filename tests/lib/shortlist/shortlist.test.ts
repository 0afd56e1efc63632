import { expect, test } from 'vitest'
import {
  applyChange,
  cleanIds,
  mostIds,
  parseShortlist,
  sameIds,
  swapped,
  withIds,
  withoutId,
} from '@/lib/shortlist/shortlist'

const manyIds = Array.from({ length: mostIds + 5 }, (_, number) => `id-${number}`)

test('what was kept is read back as it was', () => {
  expect(parseShortlist(JSON.stringify(['kiva', 'vipp-sd']))).toEqual(['kiva', 'vipp-sd'])
  expect(parseShortlist(null)).toEqual([])
})

test.each(['', '{', 'kiva', '"kiva"', '7', 'null', '{"0":"kiva","length":1}', '[[]]', '[null]'])(
  'a store that holds %j is an empty shortlist',
  (text) => {
    expect(parseShortlist(text)).toEqual([])
  },
)

test('only ids are taken from a store, each once, and no more than the limit', () => {
  const kept = ['kiva', 'KiVa', 'kiva', '', 'a b', '../x', '<b>', 7, null, { id: 'x' }, 'a'.repeat(101), 'pak-aan']
  expect(parseShortlist(JSON.stringify(kept))).toEqual(['kiva', 'pak-aan'])
  expect(cleanIds(manyIds)).toEqual(manyIds.slice(0, mostIds))
})

test('ids are added at the end, once, as long as there is room', () => {
  expect(withIds(['a', 'b'], ['c', 'a'])).toEqual(['a', 'b', 'c'])
  expect(withIds(manyIds, ['new'])).not.toContain('new')
})

test('one id is taken away, and two change places', () => {
  expect(withoutId(['a', 'b', 'c'], 'b')).toEqual(['a', 'c'])
  expect(swapped(['a', 'b', 'c'], 'a', 'c')).toEqual(['c', 'b', 'a'])
  expect(swapped(['constructor', 'b'], 'b', 'a')).toEqual(['constructor', 'a'])
})

test('the same ids in another order are not the same shortlist', () => {
  expect(sameIds(['a', 'b'], ['a', 'b'])).toBe(true)
  expect(sameIds(['a', 'b'], ['b', 'a'])).toBe(false)
  expect(sameIds(['a'], ['a', 'b'])).toBe(false)
})

test('a change can be made to another selection than it was offered for', () => {
  expect(applyChange(['b', 'c'], { without: 'a' })).toEqual(['b', 'c'])
  expect(applyChange(['b', 'c'], { without: 'b' })).toEqual(['c'])
  expect(applyChange(['a', 'b', 'c'], { swap: ['a', 'c'] })).toEqual(['c', 'b', 'a'])
  expect(applyChange(['a'], { set: ['b'] })).toEqual(['b'])
})
