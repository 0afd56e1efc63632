import { expect, test } from 'vitest'
import { rowSteps } from '@/lib/shortlist/row-steps'
import { intervention } from '@/tests/fixtures'

const records = ['a', 'b', 'c'].map((id) => intervention({ id, name: id.toUpperCase() }))
const ids = ['a', 'onbekend', 'b', 'c']
const steps = (place: number) =>
  Object.fromEntries(rowSteps(ids, records, place).map(({ kind, ids: next }) => [kind, next]))

test('a row goes up and down past what has no row, which keeps its place', () => {
  expect(steps(1)).toEqual({
    omhoog: ['b', 'onbekend', 'a', 'c'],
    omlaag: ['a', 'onbekend', 'c', 'b'],
    verwijder: ['a', 'onbekend', 'c'],
  })
})

test('the first row cannot go up, the last cannot go down, an only one can only go', () => {
  expect(Object.keys(steps(0))).toEqual(['omlaag', 'verwijder'])
  expect(Object.keys(steps(2))).toEqual(['omhoog', 'verwijder'])
  expect(rowSteps(['a'], records.slice(0, 1), 0).map(({ kind }) => kind)).toEqual(['verwijder'])
})

test('each step says what came of it', () => {
  expect(rowSteps(ids, records, 1).map(({ announcement }) => announcement)).toEqual([
    'B staat nu op plaats 1 van 3.',
    'B staat nu op plaats 3 van 3.',
    'B is uit de selectie gehaald.',
  ])
})
