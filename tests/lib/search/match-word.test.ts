import { expect, test } from 'vitest'
import { matchesOf, readWord } from '@/lib/search/match-word'
import { indexOf } from '@/tests/fixtures'

const textIndex = (summary: string, ...thesaurusWords: string[]) =>
  indexOf(
    [{ id: 'x', summary }],
    thesaurusWords.map((word) => ({ id: word, kind: 'ruimer', words: [word], also: ['x'] })),
  )
const read = (typed: string, index: ReturnType<typeof textIndex>, { isLast = false, literal = false } = {}) => {
  const { readAs, how } = readWord(typed, index, isLast ? 'only' : 'other', literal)
  return [how, ...readAs.map(({ word }) => word)]
}

test('a known word is read as itself, also when a more common one is near', () => {
  const index = textIndex('Rouw, rouw, vrouw en trouw. Klas.')
  expect(read('rouw', index, { isLast: true })).toEqual(['known', 'rouw'])
  expect(read('klassen', index)).toEqual(['known', 'klassen'])
})

test('a part of a compound is a known word', () => {
  expect(read('slaap', textIndex('Slaapproblemen en problemen', 'slaap'))).toEqual(['known', 'slaap'])
})

test('a word that is not known is read as the start of others, the shortest first', () => {
  const index = textIndex('Levensvaardigheden, leveren, samen leven.')
  expect(read('leve', index, { isLast: true })).toEqual(['begun', 'leven', 'leveren', 'levensvaardigheden'])
})

test('the last word, which may be half typed, is read as a start sooner than one before it', () => {
  const index = textIndex('Levensvaardigheden')
  expect(read('lev', index, { isLast: true })).toEqual(['begun', 'levensvaardigheden'])
  expect(read('lev', index)).toEqual(['unknown'])
  expect(read('levensv', index)).toEqual(['begun', 'levensvaardigheden'])
  expect(read('l', index, { isLast: true })).toEqual(['unknown'])
})

test('a few letters that mean something are an abbreviation, not a start', () => {
  const index = indexOf(
    [{ id: 'x', summary: 'Voorzorg en x' }],
    [{ id: 'v', kind: 'ruimer', words: ['vo', 'voo', 'voorz'], also: ['x'] }],
  )
  expect(read('vo', index, { isLast: true })).toEqual(['known', 'vo'])
  expect(read('voo', index, { isLast: true })).toEqual(['known', 'voo'])
  expect(read('voorz', index, { isLast: true })).toEqual(['known', 'voorz', 'voorzorg'])
})

test('what only the thesaurus knows may also be the start of a word of the records', () => {
  const index = textIndex('Puberteit', 'puber')
  expect(read('puber', index, { isLast: true })).toContain('puberteit')
  expect(read('puber', index)).toEqual(['known', 'puber'])
})

test('a long piece is found inside a word, a short one is not', () => {
  const index = textIndex('Levensvaardigheden')
  expect(read('vaardig', index)).toEqual(['begun', 'levensvaardigheden'])
  expect(read('dig', index)).toEqual(['unknown'])
})

test('a compound that stands nowhere is read as the words it is made of', () => {
  const index = textIndex('School en angst')
  expect(read('schoolangst', index)).toEqual(['own-parts', 'school', 'angst'])
  expect(read('schoolangst', index, { literal: true })).toEqual(['own-parts', 'school', 'angst'])
})

test('a misspelled word is read as the nearest, all of them when they are equally near', () => {
  expect(read('slapem', textIndex('Slapen slapers'))).toEqual(['misspelled', 'slapen'])
  expect(read('klax', textIndex('Klas klap'))).toEqual(['misspelled', 'klap', 'klas'])
})

test('a long word is forgiven more errors than a short one', () => {
  expect(read('slxxp', textIndex('Slaap vast'))).toEqual(['unknown'])
  expect(read('slaapprxblemn', textIndex('Slaapproblemen vast'))).toEqual(['misspelled', 'slaapproblemen'])
})

test('more errors make a worse match', () => {
  const index = textIndex('Depressiviteit')
  const [one] = readWord('depresxiviteit', index, 'other', false).readAs
  const [two] = readWord('depresxivitxit', index, 'other', false).readAs
  expect(one!.quality).toBeGreaterThan(two!.quality)
})

test('a word of three letters is never read as another', () => {
  expect(read('pax', textIndex('Pad en pak'), { isLast: true })).toEqual(['unknown'])
})

test('with two errors the first letter must be right', () => {
  const index = textIndex('Depressief')
  expect(read('dxprexsief', index)).toEqual(['misspelled', 'depressief'])
  expect(read('xeprexsief', index)).toEqual(['unknown'])
  expect(read('xepressief', index)).toEqual(['misspelled', 'depressief'])
})

test('a start that is misspelled is forgiven while it is being typed', () => {
  const index = textIndex('Levensvaardigheden')
  expect(read('levensvardigh', index, { isLast: true })).toEqual(['misspelled', 'levensvaardigheden'])
  expect(read('levensvardigh', index)).toEqual(['unknown'])
})

test('as it is typed a word is not read as another', () => {
  expect(read('slapem', textIndex('Slapen'), { literal: true })).toEqual(['unknown'])
})

test('a function word is never what was meant', () => {
  expect(read('bijx', textIndex('Bij ons'))).toEqual(['unknown'])
  expect(read('wo', textIndex('Worden'), { isLast: true })).toEqual(['unknown'])
})

test('a word too long to be one is not looked up', () => {
  const long = 'slaap'.repeat(10)
  expect(read(long, textIndex(long), { isLast: true })).toEqual(['unknown'])
})

test('a word finds itself, its inflections and the compounds that it is part of, in that order of worth', () => {
  const matches = matchesOf('slaap', textIndex('Slaapproblemen, slapen en slaap zijn problemen.'))
  const best = matches.toSorted((a, b) => b.quality - a.quality).map(({ word }) => word)
  expect(best).toEqual(['slaap', 'slapen', 'slaapproblemen'])
  expect(new Set(matches.map(({ quality }) => quality)).size).toBe(3)
})

const silentIndex = (summary: string, silent: string, ...thesaurusWords: string[]) =>
  indexOf(
    [{ id: 'x', summary }],
    [
      { id: 'geen', kind: 'geen', words: [silent] },
      ...thesaurusWords.map((word) => ({ id: word, kind: 'ruimer' as const, words: [word], also: ['x'] })),
    ],
  )

test('a word about which the catalogue says nothing is not read as another, in any inflection', () => {
  expect(read('banken', textIndex('Banker'))).toEqual(['misspelled', 'banker'])
  expect(read('banken', silentIndex('Banker', 'bank'))).toEqual(['unknown'])
  expect(read('bank', silentIndex('Bankrekening', 'bank'))).toEqual(['unknown'])
})

test('while it is being typed such a word may grow into one of the records, and not into one of the thesaurus', () => {
  expect(read('bank', silentIndex('Bankrekening', 'bank', 'bankroet'), { isLast: true })).toEqual([
    'begun',
    'bankrekening',
  ])
  expect(read('bank', silentIndex('Slaap', 'bank', 'bankroet'), { isLast: true })).toEqual(['unknown'])
})

test('such a word that stands in a record all the same is a known word', () => {
  expect(read('bank', silentIndex('Naar de bank', 'bank'))).toEqual(['known', 'bank'])
})

test('such a word is never what was meant', () => {
  expect(read('bankx', silentIndex('Slaap', 'bank'))).toEqual(['unknown'])
})

test('one slip is likelier than a new compound, and a new compound likelier than two', () => {
  expect(read('schoolangxt', textIndex('Schoolangst, school en angxt'))).toEqual(['misspelled', 'schoolangst'])
  expect(read('schoolangxx', textIndex('Schoolangst, school en angxx'))).toEqual(['own-parts', 'school', 'angxx'])
})

test('a word that only the thesaurus knows finds nothing by itself', () => {
  expect(matchesOf('puber', textIndex('Jong', 'puber'))).toEqual([])
})
