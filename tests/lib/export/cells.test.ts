import { expect, test } from 'vitest'
import { cellOf } from '@/lib/export/cells'
import { interventionFields } from '@/lib/export/fields/intervention-fields'
import { catalogueOf, intervention, rapport, redactie } from '@/tests/fixtures'

const record = intervention({ id: 'a', settings: [rapport('thuis'), redactie('school')], targetGroups: [] })
const context = { catalogue: catalogueOf(record), origin: '' }

const cell = (name: string, wording: 'ids' | 'labels') =>
  cellOf(
    interventionFields.find((field) => field.name === name)!,
    record,
    context,
    wording,
  )

test('several values stand in one cell: ids for a program, words for a reader', () => {
  expect(cell('leefomgevingen', 'ids')).toBe('thuis | school')
  expect(cell('leefomgevingen', 'labels')).toBe('Thuis | [school]')
})

test('the part of the report leaves out what the editors classified', () => {
  expect(cell('leefomgevingen_rapport', 'ids')).toBe('thuis')
})

test('that the report is silent is a value, as an id or as a word', () => {
  expect(cell('doelgroepen', 'ids')).toBe('niet-vermeld')
  expect(cell('doelgroepen', 'labels')).toBe('niet vermeld')
  expect(cell('leeftijd', 'ids')).toBe('niet vermeld')
})

test('a number that is not mentioned, and another name that does not exist, leave the cell empty', () => {
  expect([cell('leeftijd_min', 'ids'), cell('andere_namen', 'labels')]).toEqual([null, null])
})
