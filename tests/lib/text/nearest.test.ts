import { expect, test } from 'vitest'
import { nearest } from '@/lib/text/nearest'

test('the candidate that looks most like the word comes first', () => {
  expect(nearest('kanjertrainig', ['schooljudo', 'kanjertrainingen', 'kanjertraining'])).toEqual([
    'kanjertraining',
    'kanjertrainingen',
  ])
})

test('a half-typed name finds the name, the shortest first', () => {
  expect(nearest('kopp', ['kopp-doe-praatgroep', 'kopstoring', 'kopp-kov'])).toEqual([
    'kopp-kov',
    'kopp-doe-praatgroep',
    'kopstoring',
  ])
})

test('nothing is near when less than half is shared', () => {
  expect(nearest('xyzzyq', ['pesten', 'slaap'])).toEqual([])
  expect(nearest('', ['pesten'])).toEqual([])
})

test('at most the asked number is given, three unless told otherwise', () => {
  const candidates = ['grip-a', 'grip-b', 'grip-c', 'grip-d']
  expect(nearest('grip', candidates)).toHaveLength(3)
  expect(nearest('grip', candidates, 1)).toEqual(['grip-a'])
})

test('accents and capitals make no distance', () => {
  expect(nearest('SUICIDEPREVENTIE', ['Suïcidepreventie', 'suicidepreventies'])).toEqual([
    'Suïcidepreventie',
    'suicidepreventies',
  ])
})

test('a word of ten thousand letters is measured by its start', () => {
  expect(nearest('a'.repeat(10_000), ['a'.repeat(100), 'b'.repeat(100)])).toEqual(['a'.repeat(100)])
})

test('a word is not compared with those that are far too short to be near it', () => {
  const candidates = Array.from({ length: 50_000 }, (_, number) => `een-gewone-naam-${number}`)
  expect(nearest('x'.repeat(100), candidates)).toEqual([])
})
