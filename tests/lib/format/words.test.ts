import { expect, test } from 'vitest'
import {
  countInterventions,
  countOf,
  inSentence,
  joinAnd,
  joinOr,
  noneOf,
  nouns,
  opening,
  theseOf,
} from '@/lib/format/words'

test('words are joined with commas, and "en" or "of" before the last', () => {
  expect(joinAnd(['a', 'b', 'c'])).toBe('a, b en c')
  expect(joinOr(['a', 'b', 'c'])).toBe('a, b of c')
  expect(joinOr(['a'])).toBe('a')
  expect(joinAnd([])).toBe('')
})

test('a label inside a sentence starts small, an abbreviation does not', () => {
  expect(inSentence('Suïcidepreventie')).toBe('suïcidepreventie')
  expect(inSentence('KOPP en KOV')).toBe('KOPP en KOV')
})

test('a label that opens a sentence starts with a capital', () => {
  expect(opening('geen interventies')).toBe('Geen interventies')
})

test('one intervention is singular, none is "geen"', () => {
  expect(countInterventions(0)).toBe('geen interventies')
  expect(countInterventions(1)).toBe('1 interventie')
  expect(countInterventions(2)).toBe('2 interventies')
})

test('an adjective stands before the noun', () => {
  expect(countInterventions(3, 'effectieve')).toBe('3 effectieve interventies')
  expect(countInterventions(0, 'kansrijke')).toBe('geen kansrijke interventies')
})

test('each kind is counted with its own noun', () => {
  expect(countOf(nouns.programme, 1)).toBe('1 programma')
  expect(countOf(nouns.programme, 2)).toBe('2 programma’s')
  expect(countOf(nouns.policyMeasure, 0)).toBe('geen beleidsmaatregelen')
})

test('"enkel" goes with "het", "enkele" with "de"', () => {
  expect(noneOf(nouns.programme)).toBe('geen enkel programma')
  expect(noneOf(nouns.policyMeasure)).toBe('geen enkele beleidsmaatregel')
})

test('what is at hand is named with its number', () => {
  expect([
    theseOf(nouns.intervention, 11),
    theseOf(nouns.intervention, 1),
    theseOf(nouns.programme, 1),
    theseOf(nouns.programme, 2),
  ]).toEqual(['deze 11 interventies', 'deze interventie', 'dit programma', 'deze 2 programma’s'])
})
