import { expect, test } from 'vitest'
import { stem } from '@/lib/search/stem'
import { carriers, groupFrom, labelKey, openThesaurus, storedGroup } from '@/lib/search/thesaurus'

const thesaurus = openThesaurus([
  { kind: 'gelijk', words: ['depressie', 'somberheid', 'down zijn'] },
  { kind: 'ruimer', words: ['scheiding', 'uit elkaar'], also: ['ouders kinderen'] },
  { kind: 'gelijk', words: ['bang voor een toets', 'toetsangst'] },
  { kind: 'geen', words: ['griep', 'banken'] },
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

test('the function words of a phrase are left out when at least two words carry its meaning', () => {
  expect(phrasesFor('bang', 'toets')).toEqual(['toetsangst'])
  expect(phrasesFor('bang', 'van', 'de', 'toetsen')).toEqual(['toetsangst'])
  expect(phrasesFor('bang')).toEqual([])
  expect(phrasesFor('down', 'worden')).toEqual([])
})

test('a word about which the catalogue says nothing asks for nothing, and is known by its stem', () => {
  expect(phrasesFor('griep')).toEqual([])
  expect(thesaurus.silent).toEqual(new Set(['griep', stem('bank')]))
})

test('a phrase with a hyphen is typed without it too', () => {
  const hyphened = openThesaurus([{ kind: 'ruimer', words: ['burn-out'], also: ['werkstress'] }])
  for (const typed of [['burn', 'out'], ['burnout']])
    expect(hyphened.expand(typed).map(({ phrase }) => phrase)).toEqual(['werkstress'])
})

test('of the words of a phrase those that carry its meaning are left', () => {
  expect(carriers(['bang', 'voor', 'een', 'toets'])).toEqual(['bang', 'toets'])
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
  expect(thesaurus.longestPhrase).toBe(4)
  expect(openThesaurus([{ kind: 'ruimer', words: ['school'], also: ['een veel langere zin'] }]).longestPhrase).toBe(1)
})

test.each([
  { id: 'depressie', kind: 'gelijk' as const, words: ['depressie', 'down zijn'] },
  { id: 'scheiding', kind: 'ruimer' as const, words: ['scheiding', 'uit elkaar'], also: ['gezin', 'ouders kinderen'] },
  { id: 'gewoon', kind: 'geen' as const, words: ['griep', 'bank'] },
])('a group that was stored reads back the same: $kind', (group) => {
  const { id: _, ...kept } = group
  expect(groupFrom(storedGroup(group))).toEqual(kept)
})

test('phrases that differ in inflection and function words alone mean the same', () => {
  expect(labelKey('Op school')).toBe(labelKey('scholen'))
  expect(labelKey('KOPP en KOV')).toBe(labelKey('KOPP/KOV'))
  expect(labelKey('ouders')).not.toBe(labelKey('ouderen'))
})
