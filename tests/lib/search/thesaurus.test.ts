import { expect, test } from 'vitest'
import { groupFrom, openThesaurus, storedGroup, termKey } from '@/lib/search/thesaurus'

const thesaurus = openThesaurus([
  { kind: 'gelijk', words: ['depressie', 'somberheid', 'down zijn'] },
  { kind: 'ruimer', words: ['scheiding', 'uit elkaar'], also: ['ouders kinderen'] },
])
const phrasesFor = (...words: string[]) => thesaurus.expand(words).map(({ phrase }) => phrase)

test('each of equal words asks for the others, and not for itself', () => {
  expect(phrasesFor('depressie')).toEqual(['somberheid', 'down zijn'])
  expect(phrasesFor('down', 'zijn')).toEqual(['depressie', 'somberheid'])
})

test('a wider word is asked besides, and not the other way round', () => {
  expect(phrasesFor('scheiding')).toEqual(['ouders kinderen'])
  expect(phrasesFor('uit', 'elkaar')).toEqual(['ouders kinderen'])
  expect(phrasesFor('ouders', 'kinderen')).toEqual([])
})

test('an inflected word has the expansions of its stem', () => {
  expect(phrasesFor('scheidingen')).toEqual(phrasesFor('scheiding'))
})

test('a part of a phrase is not the phrase', () => {
  expect(phrasesFor('down')).toEqual([])
  expect(phrasesFor('zijn', 'down')).toEqual([])
})

test('a word that no group has asks for nothing else', () => {
  expect(phrasesFor('zwembad')).toEqual([])
})

test('an equal word is worth more than a wider one, also when a word has both', () => {
  const both = openThesaurus([
    { kind: 'ruimer', words: ['rouw'], also: ['verlies', 'verdriet'] },
    { kind: 'gelijk', words: ['rouw', 'verlies'] },
  ]).expand(['rouw'])
  const qualityOf = (wanted: string) => both.find(({ phrase }) => phrase === wanted)!.quality
  expect(both).toHaveLength(2)
  expect(qualityOf('verlies')).toBeGreaterThan(qualityOf('verdriet'))
})

test('the longest phrase is that of the words that can be typed', () => {
  expect(thesaurus.longestPhrase).toBe(2)
  expect(openThesaurus([{ kind: 'ruimer', words: ['school'], also: ['een veel langere zin'] }]).longestPhrase).toBe(1)
})

test.each([
  { id: 'depressie', kind: 'gelijk' as const, words: ['depressie', 'down zijn'] },
  { id: 'scheiding', kind: 'ruimer' as const, words: ['scheiding', 'uit elkaar'], also: ['gezin', 'ouders kinderen'] },
])('a group that was stored reads back the same: $kind', (group) => {
  const { id: _, ...kept } = group
  expect(groupFrom(storedGroup(group))).toEqual(kept)
})

test('phrases that differ in inflection and function words alone mean the same', () => {
  expect(termKey('Op school')).toBe(termKey('scholen'))
  expect(termKey('KOPP en KOV')).toBe(termKey('KOPP/KOV'))
  expect(termKey('ouders')).not.toBe(termKey('ouderen'))
})
