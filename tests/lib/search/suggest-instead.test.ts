import { expect, test } from 'vitest'
import { search } from '@/lib/search/search'
import { suggestInstead } from '@/lib/search/suggest-instead'
import { indexOf } from '@/tests/fixtures'

const index = indexOf(
  [
    { id: 'interventies/a', name: 'Kanjertraining' },
    { id: 'interventies/b', name: 'Rust', summary: 'Beter slapen, man of vrouw' },
    { id: 'beleid/c', name: 'Suïcidepreventie' },
  ],
  [{ id: 'zonder', kind: 'gelijk', words: ['kanjerschool', 'pretpark'] }],
)

test('words near those that find nothing are given, the nearest first', () => {
  expect(suggestInstead(index, 'kaxjxrtraixixg')).toEqual(['kanjertraining'])
  expect(suggestInstead(indexOf([{ id: 'a', summary: 'Pesten of rusten' }]), 'pusxen')).toEqual(['pesten', 'rusten'])
})

test('of two words the one that is nearer to another is replaced first', () => {
  expect(suggestInstead(index, 'kaxjxrtxaining slapxn')[0]).toBe('kaxjxrtxaining slapen')
})

test('every query that is given finds something', () => {
  expect(suggestInstead(index, 'kanjerschoxx')).not.toContain('kanjerschool')
  for (const query of suggestInstead(index, 'kanjrtrxinxng slxpxn'))
    expect(search(index, query)!.hits.total).toBeGreaterThan(0)
})

test('of several words each alone is given when it finds something', () => {
  expect(suggestInstead(index, 'slapen zwembad')).toContain('slapen')
  expect(suggestInstead(index, 'slapen zwembad')).not.toContain('zwembad')
})

test('in a list only what that list holds is given, as it is printed', () => {
  expect(suggestInstead(index, 'suixidxprexentie', 'beleid')).toEqual(['suïcidepreventie'])
  expect(suggestInstead(index, 'suixidxprexentie', 'interventies')).toEqual([])
})

test('an abbreviation is not given for another word', () => {
  expect(suggestInstead(indexOf([{ id: 'a', summary: 'Een ots, of bots.' }]), 'rots')).toEqual(['bots'])
  expect(suggestInstead(indexOf([{ id: 'a', summary: 'Een ots.' }]), 'rots')).toEqual([])
})

test('nonsense and function words give nothing', () => {
  expect(suggestInstead(index, 'xqzvbn')).toEqual([])
  expect(suggestInstead(index, 'van de')).toEqual([])
})

test('a word that every object of the language has is a word like others', () => {
  expect(suggestInstead(index, 'constructor zwembad')).toEqual([])
})
