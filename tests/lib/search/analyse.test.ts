import { expect, test } from 'vitest'
import { accentedWords, ellipses, indexedWords } from '@/lib/search/analyse'

test('what hyphens join is indexed in parts and in one piece', () => {
  expect(indexedWords('De KOPP-groep')).toEqual(['de', 'kopp', 'groep', 'koppgroep'])
  expect(indexedWords('Doe‑praat–groep')).toContain('doepraatgroep')
})

test('a hyphen that joins nothing leaves a word as it is', () => {
  expect(indexedWords('Leer- en veerkracht')).toEqual(['leer', 'en', 'veerkracht'])
})

test('a slash parts two words, one letter and a hyphen belong to the word, and "@" reads as "a"', () => {
  expect(indexedWords('KOPP/KOV')).toEqual(['kopp', 'kov'])
  expect(new Set(indexedWords('e-health'))).toEqual(new Set(['ehealth']))
  expect(indexedWords('Rel@x')).toEqual(['relax'])
})

test('each word that is left unfinished is a pair with the word that finishes it', () => {
  expect(ellipses('Stress-, pieker- en slaapklachten, kinder- of jeugdhulp')).toEqual([
    { begin: 'stress', whole: 'slaapklachten' },
    { begin: 'pieker', whole: 'slaapklachten' },
    { begin: 'kinder', whole: 'jeugdhulp' },
  ])
})

test('a hyphen inside a word, before other words or after two letters leaves nothing out', () => {
  expect(ellipses('psycho-educatie en slaap')).toEqual([])
  expect(ellipses('stress- dan slaapklachten')).toEqual([])
  expect(ellipses('in- en uitstroom')).toEqual([])
})

test('only words with accents are kept as they are printed, in lower case', () => {
  expect(accentedWords('Suïcide en café, op school')).toEqual([
    ['suicide', 'suïcide'],
    ['cafe', 'café'],
  ])
})
