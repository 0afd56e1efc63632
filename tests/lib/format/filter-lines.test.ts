import { expect, test } from 'vitest'
import { filterLines } from '@/lib/format/filter-lines'
import { interventionList } from '@/lib/lists/interventions'
import { parseQuery } from '@/lib/url/query'
import { intervention, listsOf } from '@/tests/fixtures'

const { terms } = listsOf(intervention({ id: 'a' })).interventions
const lines = (address: string) =>
  filterLines(parseQuery(new URLSearchParams(address), interventionList, terms), interventionList, terms)

test('every filter has a line with the name of its facet, words first', () => {
  expect(
    lines(
      'leefomgeving=thuis&q=slaap&levensfase=ouderen&levensfase=jeugd&leeftijd=8&basis=rapport&doelgroep=niet-vermeld',
    ),
  ).toEqual([
    'Zoekwoorden: “slaap”',
    'Levensfase: Jeugd of Ouderen',
    'Leefomgeving: Thuis',
    'Doelgroep: Niet vermeld',
    'Leeftijd: 8 jaar',
    'Alleen wat het rapport zelf zegt',
  ])
})

test('words that are taken to the letter say so', () => {
  expect(lines('q=slaap&letterlijk=ja')).toEqual(['Zoekwoorden: “slaap”, alleen op deze woorden'])
})

test('a whole list has no lines, and an order is no filter', () => {
  expect([lines(''), lines('sorteer=naam')]).toEqual([[], []])
})
