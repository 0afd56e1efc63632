import { expect, test } from 'vitest'
import { openNearWords } from '@/lib/search/near-words'

const atMost = (edits: number) => () => edits
const forgiven = (length: number) => (length < 8 ? 1 : 2)
const nearestOf = (words: string[], typed: string, mostEdits: number) =>
  openNearWords(words)
    .nearest(typed, atMost(mostEdits))
    .map(({ word }) => word)

test('a letter too many, too few or another is one edit, and so are two that changed places', () => {
  const { nearest } = openNearWords(['slaap', 'pesten'])
  const near = [{ word: 'slaap', edits: 1 }]
  expect(nearest('slaaap', atMost(1))).toEqual(near)
  expect(nearest('slap', atMost(1))).toEqual(near)
  expect(nearest('slaxp', atMost(1))).toEqual(near)
  expect(nearest('slapa', atMost(1))).toEqual(near)
})

test('only those at the fewest edits are given, all of them when they are equally near', () => {
  expect(nearestOf(['slapen', 'slapers'], 'slapem', 2)).toEqual(['slapen'])
  expect(nearestOf(['slapen', 'slaper'], 'slapex', 2)).toEqual(['slapen', 'slaper'])
})

test('what is further off than the edits allow is not near', () => {
  expect(nearestOf(['slaap'], 'slxxp', 1)).toEqual([])
  expect(nearestOf(['slaap'], 'slxxp', 2)).toEqual(['slaap'])
})

test('two pairs of letters that changed places are two edits', () => {
  expect(openNearWords(['depressie']).nearest('depersise', atMost(2))).toEqual([{ word: 'depressie', edits: 2 }])
})

test('what is forgiven follows the length of the word that is meant', () => {
  const { nearest } = openNearWords(['pesten', 'pestkop', 'levensvaardigheden'])
  expect(nearest('pxstxn', forgiven)).toEqual([])
  expect(nearest('lxvensvaardighxden', forgiven)).toEqual([{ word: 'levensvaardigheden', edits: 2 }])
})

test('a start is near with one slip in it, when its first letter is right', () => {
  const { nearestBegun } = openNearWords(['levensvaardigheden'])
  const begun = (typed: string) => nearestBegun(typed).map(({ word }) => word)
  expect(begun('levnsvaard')).toEqual(['levensvaardigheden'])
  expect(begun('levensvardigh')).toEqual(['levensvaardigheden'])
  expect(begun('lvnsvaard')).toEqual([])
  expect(begun('xevensvaard')).toEqual([])
})

test('a long name is near in all its length', () => {
  const name = 'monitormentalegezondheidenmiddelengebruikstudenteninhethogeronderwijs'
  expect(nearestOf([name], name.replace('onderwijs', 'ondxrwxjs'), 2)).toEqual([name])
  expect(nearestOf([name], name.replace('monitor', 'mxnitxr'), 2)).toEqual([name])
})

test('digits and other characters count like letters', () => {
  expect(nearestOf(['12tot18', '12tot19'], '12tot1', 1)).toEqual(['12tot18', '12tot19'])
})
