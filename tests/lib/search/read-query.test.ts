import { expect, test } from 'vitest'
import { type Alternative, readQuery } from '@/lib/search/read-query'
import { indexOf } from '@/tests/fixtures'

const index = indexOf(
  [
    { id: 'a', summary: 'Zelfbeeld en somberheid. Een training over slaap op school.' },
    { id: 'b', summary: 'Angst van ouders, rust van ouderen.' },
  ],
  [
    { id: 'depressie', kind: 'gelijk', words: ['somberheid', 'depressie', 'down zijn', 'somber voelen'] },
    { id: 'toets', kind: 'ruimer', words: ['bang voor een toets', 'bang', 'toets vrezen'], also: ['angst school'] },
    { id: 'thuis', kind: 'ruimer', words: ['rust in huis'], also: ['zelfbeeld'] },
  ],
)
const unitsOf = (text: string, literal = false) => readQuery(text, index, literal)
const typedIn = (text: string, literal = false) => unitsOf(text, literal).map(({ typed }) => typed)
const wordsIn = ({ words }: Alternative) => words.map((matches) => matches.map(({ word }) => word))
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

const phrasesFor = (text: string, literal = false) =>
  unitsOf(text, literal).map(({ typed, alternatives }) => [
    typed,
    ...alternatives.flatMap(({ phrase }) => phrase ?? []),
  ])

test('what the thesaurus says of a phrase answers each of its words, and no other', () => {
  expect(phrasesFor('slaap toets vrezen rust')).toEqual([
    ['slaap'],
    ['toets', 'angst school'],
    ['vrezen', 'angst school'],
    ['rust'],
  ])
})

test('a phrase may be typed without its function words, or with others', () => {
  for (const text of ['bang voor een toets', 'bang toets', 'bang van de toets'])
    expect(phrasesFor(text).map(([typed, ...phrases]) => [typed, new Set(phrases)])).toEqual([
      ['bang', new Set(['angst school'])],
      ['toets', new Set(['angst school'])],
    ])
})

test('a phrase with one word that carries meaning is typed with its function words', () => {
  expect(phrasesFor('down zijn')).toEqual([['down', 'somberheid']])
  expect(phrasesFor('down')).toEqual([['down']])
})

test('beside a phrase what its words find by themselves is worth less', () => {
  const [inPhrase, alone] = ['rust in huis', 'rust op school'].map(
    (text) => unitsOf(text)[0]!.alternatives.find(({ phrase }) => phrase === undefined)!.quality,
  )
  expect(inPhrase).toBeLessThan(alone!)
})

test('a word of a phrase weighs more than a word alone', () => {
  const [slaap, toets] = unitsOf('slaap toets vrezen')
  expect(toets!.weight).toBeGreaterThan(slaap!.weight)
})

test('as it is typed a word asks the thesaurus nothing, nor does a phrase', () => {
  expect(phrasesFor('bang voor een toets', true)).toEqual([['bang'], ['toets']])
  expect(unitsOf('depressie', true)[0]!.alternatives).toEqual([])
  expect(wordsFor('somberheid', true)).toEqual([['somberheid']])
})

test('as it is typed a word finds its inflections, its compounds and what it begins, and is not corrected', () => {
  expect(wordsFor('scholen', true)).toEqual([['school']])
  expect(wordsFor('beeld', true)).toEqual([['zelfbeeld']])
  expect(wordsFor('som', true)).toEqual([['somberheid']])
  expect(unitsOf('somberhied', true)).toMatchObject([{ correctedTo: [], alternatives: [] }])
})

test('two words that are one in the catalogue are one unit, which finds that word', () => {
  expect(typedIn('zelf beeld')).toEqual(['zelf beeld'])
  expect(wordsFor('zelf beeld')).toEqual([['zelfbeeld']])
  expect(wordsFor('zelf beeld', true)).toEqual([['zelfbeeld']])
})

test('a compound that stands nowhere is one unit, which asks its words together and, for less, each of them', () => {
  const [unit, ...others] = unitsOf('schoolangst')
  expect([unit!.typed, others]).toEqual(['schoolangst', []])
  const [both, ...each] = unit!.alternatives
  expect(wordsIn(both!)).toEqual([['school'], ['angst']])
  expect(each.map(wordsIn)).toEqual([[['school']], [['angst']]])
  for (const { quality } of each) expect(quality).toBeLessThan(both!.quality)
})

test('a part that nearly every record has is not asked beside one that says more', () => {
  expect(wordsFor('angsttraining')).toEqual([['angst']])
})

test('a part asks what the thesaurus says of it, unless it is asked as it is typed', () => {
  const parts = indexOf(
    [{ id: 'a', summary: 'Angst, vrees en school' }],
    [{ id: 'angst', kind: 'gelijk', words: ['angst', 'vrees'] }],
  )
  const asked = (literal: boolean) => wordsIn(readQuery('schoolangst', parts, literal)[0]!.alternatives[0]!)
  expect(asked(false)).toEqual([['school'], ['angst', 'vrees']])
  expect(asked(true)).toEqual([['school'], ['angst']])
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

test('a number weighs less than a word, and beside words that find nothing it finds nothing either', () => {
  const numbers = indexOf([{ id: 'x', summary: 'Slaap voor wie 12 is, en 18.' }])
  const asked = (text: string) =>
    readQuery(text, numbers).map(({ typed, alternatives, weight }) => [typed, alternatives.length > 0, weight < 1])
  expect(asked('12 slaap')).toEqual([
    ['12', true, true],
    ['slaap', true, false],
  ])
  expect(asked('dsm-12')).toEqual([
    ['dsm', false, false],
    ['12', false, false],
  ])
  expect(asked('12-18')).toEqual([
    ['12', true, false],
    ['18', true, false],
  ])
})

test('of a whole text only the first words are read', () => {
  expect(unitsOf(Array.from({ length: 500 }, (_, number) => `woord${number}`).join(' ')).length).toBeLessThan(100)
})

test('a word and the function word after it are not one word', () => {
  expect(typedIn('ouder en kind')).toEqual(['ouder', 'kind'])
})
