import { expect, test } from 'vitest'
import { readQuery } from '@/lib/search/read-query'
import { indexOf } from '@/tests/fixtures'

const index = indexOf(
  [
    { id: 'a', summary: 'Zelfbeeld en somberheid. Een training over slaap op school.' },
    { id: 'b', summary: 'Angst van ouders, rust van ouderen.' },
  ],
  [
    { id: 'depressie', kind: 'gelijk', words: ['somberheid', 'depressie', 'down zijn', 'somber voelen'] },
    { id: 'toets', kind: 'ruimer', words: ['bang voor een toets', 'bang'], also: ['angst school'] },
  ],
)
const unitsOf = (text: string, literal = false) => readQuery(text, index, literal)
const typedIn = (text: string, literal = false) => unitsOf(text, literal).map(({ typed }) => typed)
const wordsFor = (text: string, literal = false) =>
  unitsOf(text, literal).map(({ alternatives }) => [
    ...new Set(alternatives.flatMap(({ words }) => words.flatMap((matches) => matches.map(({ word }) => word)))),
  ])

test('each word is a unit, and a word typed twice is one', () => {
  expect(typedIn('slaap angst slaap')).toEqual(['slaap', 'angst'])
})

test('function words are left out while others remain, and are searched when they are all', () => {
  expect(typedIn('slaap van ouders')).toEqual(['slaap', 'ouders'])
  expect(typedIn('van')).toEqual(['van'])
})

test('the longest phrase that the thesaurus knows is one unit', () => {
  expect(typedIn('bang voor een toets op school')).toEqual(['bang voor een toets', 'school'])
  expect(typedIn('bang op school')).toEqual(['bang', 'school'])
})

test('as it is typed a phrase is its words', () => {
  expect(typedIn('bang voor een toets', true)).toEqual(['bang', 'toets'])
})

test('two words that are one in the catalogue are one unit, which finds that word', () => {
  expect(typedIn('zelf beeld')).toEqual(['zelf beeld'])
  expect(wordsFor('zelf beeld')).toEqual([['zelfbeeld']])
  expect(wordsFor('zelf beeld', true)).toEqual([['zelfbeeld']])
})

test('a compound that stands nowhere is a unit for each of its words', () => {
  expect(typedIn('schoolangst')).toEqual(['school', 'angst'])
})

test('an alternative that can find nothing is left out', () => {
  expect(wordsFor('depressie')).toEqual([['somberheid']])
  expect(unitsOf('zwembad')[0]!.alternatives).toEqual([])
})

test('a phrase asks for a match of each of its words', () => {
  const [bang] = unitsOf('bang')
  const [phrase] = bang!.alternatives
  expect(phrase!.phrase).toBe('angst school')
  expect(phrase!.words.map((matches) => matches.map(({ word }) => word))).toEqual([['angst'], ['school']])
})

test('a misspelled word also asks what its right spelling asks', () => {
  const [unit] = unitsOf('depresie')
  expect(unit!.correctedTo).toEqual(['depressie'])
  expect(wordsFor('depresie')).toEqual([['somberheid']])
})

test('a word of nearly every record weighs less, except when there is nothing else', () => {
  const [training, slaap] = unitsOf('training slaap')
  expect(training!.weight).toBeLessThan(slaap!.weight)
  expect(unitsOf('training zwembad')[0]!.weight).toBe(slaap!.weight)
})

test('of a whole text only the first words are read', () => {
  expect(unitsOf(Array.from({ length: 500 }, (_, number) => `woord${number}`).join(' ')).length).toBeLessThan(100)
})

test.fails('a word and the function word after it are not one word', () => {
  expect(typedIn('ouder en kind')).toEqual(['ouder', 'kind'])
})
