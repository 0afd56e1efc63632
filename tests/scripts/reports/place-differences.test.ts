import { expect, test } from 'vitest'
import { placeDifferences } from '@/scripts/reports/place-differences'
import { catalogueOf, intervention, method, programme } from '@/tests/fixtures'

// The life phases of the fixtures begin so in section 3.2.
const section = 'Het hoofdstuk begint zo. De Gezonde\nSchool is er voor maat-\nregelen.'
const reports = new Map([['factsheet-2022', new Map([['3.2', section]])]])
const { source } = programme({ id: 'x' })

const differencesOf = (...records: Parameters<typeof catalogueOf>) => placeDifferences(catalogueOf(...records), reports)
const school = (words: string, more: object = {}) =>
  programme({ id: 'school', source: { ...source, section: '3.2', words, ...more } })

test('words that stand in their section do not differ, also where a line ends between or within them', () => {
  expect(differencesOf(school('Gezonde School is'), school('voor maatregelen'))).toEqual([])
})

test('words that do not stand in their section are found', () => {
  expect(differencesOf(school('Zieke School'))).toEqual([
    'programmes/school: "Zieke School" does not stand in section 3.2.',
  ])
})

test('a section that the report does not have is found', () => {
  expect(differencesOf(school('Gezonde School', { section: '3.9' }))).toEqual([
    'programmes/school: factsheet-2022 has no section "3.9".',
  ])
})

test('numbers and limits of a method are held against their words too', () => {
  const limit = { id: 'weinig', text: 'Niet alles is gevonden.', section: '3.2', words: 'niet alles' }
  expect(differencesOf(method({ id: 'factsheet-2022', limits: [limit] }))).toEqual([
    'methods/factsheet-2022 weinig: "niet alles" does not stand in section 3.2.',
  ])
})

test('an intervention has no words to hold: its name stands for it', () => {
  expect(differencesOf(intervention({ id: 'kiva' }))).toEqual([])
})
