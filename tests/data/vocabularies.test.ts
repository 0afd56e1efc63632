import { expect, test } from 'vitest'
import { loadCatalogue } from '@/lib/catalogue/load'
import { idsOf } from '@/tests/fixtures'

const { vocabularies } = loadCatalogue()
const { factors, 'factor-themes': themes, 'life-phases': lifePhases } = vocabularies

test('there are 34 factors in 12 themes, 19 of the person and 15 of the surroundings', () => {
  const inHalf = (half: string) =>
    factors.filter(({ theme }) => themes.find(({ id }) => id === theme)?.half === half).length
  expect([factors.length, themes.length, inHalf('individueel'), inHalf('omgeving')]).toEqual([34, 12, 19, 15])
})

test('every theme has a factor', () => {
  expect(themes.filter(({ id }) => !factors.some(({ theme }) => theme === id))).toEqual([])
})

test('the six life phases have the ages of the report', () => {
  expect(lifePhases.map(({ id, minAge, maxAge }) => [id, minAge, maxAge])).toEqual([
    ['rond-de-geboorte', -0.75, 2],
    ['jeugd', 2, 12],
    ['adolescenten', 12, 18],
    ['studenten', 18, 23],
    ['volwassenen', 18, 65],
    ['ouderen', 65, undefined],
  ])
})

test('the two headings that name more than the report counts say so', () => {
  const notes = Object.fromEntries(lifePhases.map(({ id, headingNote }) => [id, headingNote]))
  expect(notes['rond-de-geboorte']).toMatch(/\b6\b.*\b3\b.*\b7\b/)
  expect(notes.jeugd).toMatch(/\b12\b.*\b13\b/)
  expect(Object.values(notes).filter((note) => note !== undefined)).toHaveLength(2)
})

test('students are 18 to 23 in one place and 18 to 24 in another', () => {
  expect(lifePhases.find(({ id }) => id === 'studenten')!.note).toMatch(/18 tot 23.*18 tot 24/)
})

test('the ten settings have the ids of the addresses', () => {
  expect(idsOf(vocabularies.settings)).toEqual([
    'thuis',
    'wijk',
    'kinderopvang',
    'vrije-tijd',
    'school',
    'werk',
    'welzijn',
    'jeugdhulp',
    'zorg',
    'online',
  ])
})

test('the six Dutch databases have an address on their own host, the two EU portals have none in the report', () => {
  const withAddress = vocabularies.databases.filter(({ url }) => url !== undefined)
  expect(withAddress).toHaveLength(6)
  expect(withAddress.filter(({ url, host }) => new URL(url!).host !== host)).toEqual([])
  expect(vocabularies.databases.filter(({ url, host }) => url === undefined && host === undefined)).toHaveLength(2)
})

test('every phrase completes a sentence about interventions', () => {
  const phrases = [...lifePhases, ...vocabularies.settings, ...vocabularies.statuses].map(({ phrase }) => phrase)
  expect(phrases.filter((phrase) => !/^\p{Ll}.*[^.]$/u.test(phrase))).toEqual([])
})
