import { expect, test } from 'vitest'
import { openNearWords } from '@/lib/search/near-words'

const nearestOf = (words: string[], typed: string, mostEdits: number, begun = false) =>
  openNearWords(words)
    .nearest(typed, mostEdits, begun)
    .map(({ word }) => word)

test('a letter too many, too few or another is one edit, and so are two that changed places', () => {
  const { nearest } = openNearWords(['slaap', 'pesten'])
  const near = [{ word: 'slaap', edits: 1 }]
  expect(nearest('slaaap', 1)).toEqual(near)
  expect(nearest('slap', 1)).toEqual(near)
  expect(nearest('slaxp', 1)).toEqual(near)
  expect(nearest('slapa', 1)).toEqual(near)
})

test('only those at the fewest edits are given, all of them when they are equally near', () => {
  expect(nearestOf(['slapen', 'slapers'], 'slapem', 2)).toEqual(['slapen'])
  expect(nearestOf(['slapen', 'slaper'], 'slapex', 2)).toEqual(['slapen', 'slaper'])
})

test('what is further off than the edits allow is not near', () => {
  expect(nearestOf(['slaap'], 'slxxp', 1)).toEqual([])
  expect(nearestOf(['slaap'], 'slxxp', 2)).toEqual(['slaap'])
  expect(nearestOf(['slaap'], 'slaap', 0)).toEqual([])
})

test('two pairs of letters that changed places are two edits', () => {
  expect(openNearWords(['depressie']).nearest('depersise', 2)).toEqual([{ word: 'depressie', edits: 2 }])
})

test('a misspelled start is near only when starts are asked, and no whole word is', () => {
  expect(nearestOf(['levensvaardigheden'], 'levnsv', 2)).toEqual([])
  expect(nearestOf(['levensvaardigheden'], 'levnsv', 2, true)).toEqual(['levensvaardigheden'])
  expect(nearestOf(['levensvaardigheden', 'levens'], 'levnes', 2, true)).toEqual(['levens'])
})

test('a long name is near in all its length', () => {
  const name = 'monitormentalegezondheidenmiddelengebruikstudenteninhethogeronderwijs'
  expect(nearestOf([name], name.replace('onderwijs', 'ondxrwxjs'), 2)).toEqual([name])
  expect(nearestOf([name], name.replace('monitor', 'mxnitxr'), 2)).toEqual([name])
})

test('digits and other characters count like letters', () => {
  expect(nearestOf(['12tot18', '12tot19'], '12tot1', 1)).toEqual(['12tot18', '12tot19'])
})
