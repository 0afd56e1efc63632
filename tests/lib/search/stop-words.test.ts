import { expect, test } from 'vitest'
import { stopWords } from '@/lib/search/stop-words'
import { wordsOf } from '@/lib/text/words'

const carriersOf = (text: string) => wordsOf(text).filter((word) => !stopWords.has(word))

test('what every record of a list is called carries no question', () => {
  expect(carriersOf('Interventies, programma’s, beleidsmaatregelen en handelingsopties')).toEqual([])
  expect(carriersOf('interventie, programma, beleidsmaatregel of handelingsoptie')).toEqual([])
})

test('of a question the words that ask are left out', () => {
  expect(carriersOf('Welke interventies zijn er tegen somberheid?')).toEqual(['somberheid'])
  expect(carriersOf('Wat werkt bij eenzame ouderen?')).toEqual(['eenzame', 'ouderen'])
})
