import { expect, test } from 'vitest'
import { readOptionTables, readTable31 } from '@/scripts/reports/printed-options'
import { madeUpBriefrapport, readBriefrapport } from './made-up-briefrapport'

const tables = () => readOptionTables(readBriefrapport())

test('a table has a name, a factor and the number of its rows', () => {
  const titles = tables().map(({ name, factor, count }) => `${name}, ${factor.replaceAll(/\s+/g, ' ')}, ${count}`)
  expect(titles).toEqual([
    'Tabel B3.1, slapen, 2',
    'Tabel B3.2, lichamelijke activiteit, 1',
    'Tabel B3.3, Sociaal-emotionele vaardigheden / coping en veerkracht, 1',
    'Tabel B3.14, Disbalans werk/privé, 1',
  ])
})

test('a row runs on to its votes, on their own line or behind its last words', () => {
  expect(tables()[0]!.rows).toEqual([
    {
      text: 'Rustige nachten in de wijk, met minder lawaai op straat en minder  vrachtverkeer.',
      votes: 3,
      scores: [],
    },
    { text: 'Gratis matrassen voor studenten.', votes: 0, scores: [] },
  ])
})

test('scores stand behind the votes, and broken words are whole', () => {
  expect(tables()[1]!.rows).toEqual([
    { text: 'Zorgen voor fietspaden en trappen.', votes: 6, scores: ['Groot', 'Groot', 'Laag'] },
  ])
})

test('a row goes on over the edge of a page, whose marks are no votes', () => {
  expect(tables()[2]!.rows).toEqual([
    { text: 'Lessen over gevoelens in elke klas.', votes: 12, scores: ['Groot', 'Groot', 'Groot'] },
  ])
})

test('nothing is left below the last row, unless a row has no votes', () => {
  expect(tables().map(({ rest }) => rest)).toEqual(['', '', '', ''])
  const text = madeUpBriefrapport.replace('studenten. 0', 'studenten.')
  expect(readOptionTables(readBriefrapport(text))[0]!.rest).toBe('Gratis matrassen voor studenten.')
})

test('table 3.1 has a part for each factor and ends with its chapter', () => {
  const parts = readTable31(readBriefrapport())
  expect(parts.map(({ name, factor, count, rows }) => [name, factor, count, rows[0]!.text, rows[0]!.votes])).toEqual([
    ['Tabel 3.1', 'Lichamelijke activiteit', undefined, 'Zorgen voor meer fietspaden en trappen in de stad.', 6],
    [
      'Tabel 3.1',
      'Sociaal-emotionele vaardigheden / coping en veerkracht',
      undefined,
      'Lessen over gevoelens in elke klas.',
      12,
    ],
  ])
  expect(parts.map(({ rows, rest }) => [rows.length, rest])).toEqual([
    [1, ''],
    [1, ''],
  ])
})
