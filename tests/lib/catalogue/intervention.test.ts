import { expect, test } from 'vitest'
import { interventionSchema } from '@/lib/catalogue/intervention'
import { idsOf } from '@/lib/catalogue/known-ids'
import { catalogueOf, intervention, link, programme, rapport } from '@/tests/fixtures'

const schema = interventionSchema(idsOf(catalogueOf(programme({ id: 'caring-universities' }))))

/** The fields that are wrong in a record that is right but for these. */
const wrongFields = (changes: Record<string, unknown>) =>
  schema.safeParse({ ...intervention({ id: 'kiva' }), ...changes }).error?.issues.map(({ path }) => path.join('.')) ??
  []

const wrongBecause = (reason?: string) => wrongFields({ topics: [{ id: 'pesten', basis: 'redactie', reason }] })
const wrongInSection = (section: string) => wrongFields({ alsoIn: [{ section, about: 'Genoemd als voorbeeld.' }] })

test('a record that fills in every field is right', () => {
  const full = {
    evidenceNote: 'Het rapport noemt geen onderzoek.',
    availability: [{ id: 'gratis', note: 'Ook in Finland.' }],
    targetGroups: [{ ...rapport('leerlingen'), reason: 'Het rapport noemt een klas.' }],
    ageRange: { min: 8 },
    programme: 'caring-universities',
    links: [link('https://kiva.nl/', { printedUrl: 'http://kiva.nl/?gclid=1', database: 'eigen-site' })],
    alsoIn: [{ section: '5', about: 'Genoemd als voorbeeld.' }],
  }
  expect(wrongFields(full)).toEqual([])
})

test.each(['Kiva', 'kiva_2', '-kiva', 'kiva-', 'ki--va', 'kïva', ''])('the id "%s" is not kebab-case', (id) => {
  expect(wrongFields({ id })).toEqual(['id'])
})

test('an editorial classification has a reason of at least three words', () => {
  expect(wrongBecause()).toEqual(['topics.0.reason'])
  expect(wrongBecause('  te   kort  ')).toEqual(['topics.0.reason'])
  expect(wrongBecause('Dit is genoeg.')).toEqual([])
})

test('the reason of what the report says may be left out, but is not empty', () => {
  expect(wrongFields({ topics: [rapport('pesten')] })).toEqual([])
  expect(wrongFields({ topics: [{ ...rapport('pesten'), reason: ' ' }] })).toEqual(['topics.0.reason'])
})

test('life phase, setting, factor and topic have at least one value', () => {
  expect(
    wrongFields({ lifePhases: [], settings: [], factors: [], topics: [], targetGroups: [], delivery: [], aims: [] }),
  ).toEqual(['lifePhases', 'settings', 'factors', 'topics'])
})

test('a term of one list is no term of another', () => {
  expect(wrongFields({ topics: [rapport('school')], settings: [rapport('pesten')] })).toEqual([
    'settings.0.id',
    'topics.0.id',
  ])
})

test('an age range has a first year, a last year or both, in that order', () => {
  expect(wrongFields({ ageRange: {} })).toEqual(['ageRange'])
  expect(wrongFields({ ageRange: { min: 12, max: 8 } })).toEqual(['ageRange'])
  expect(wrongFields({ ageRange: { min: 8, max: 8 } })).toEqual([])
  expect(wrongFields({ ageRange: { max: 25 } })).toEqual([])
})

test('a link has an encrypted address and leads to a known database or another site', () => {
  expect(wrongFields({ links: [link('http://kiva.nl/')] })).toEqual(['links.0.url'])
  expect(wrongFields({ links: [link('kiva.nl')] })).toEqual(['links.0.url'])
  expect(wrongFields({ links: [link('https://kiva.nl/', { database: 'wikipedia' })] })).toEqual(['links.0.database'])
})

test.each(['5', '3.2', '3.2.1', 'bijlage 3'])('"%s" is a chapter, a part of one or an appendix', (section) => {
  expect(wrongInSection(section)).toEqual([])
})

test.each(['hoofdstuk 3', '3.', '3.2.1.1', 'bijlage', 'B3'])('"%s" is no section', (section) => {
  expect(wrongInSection(section)).toEqual(['alsoIn.0.section'])
})

test('a summary is not a word and not a page', () => {
  expect(wrongFields({ summary: 'Te kort.' })).toEqual(['summary'])
  expect(wrongFields({ summary: 'Een lang verhaal. '.repeat(30) })).toEqual(['summary'])
})

test('a field that is spelled wrong is not accepted, at any depth', () => {
  expect(schema.safeParse({ ...intervention({ id: 'kiva' }), sumary: 'x' }).success).toBe(false)
  expect(wrongFields({ ageRange: { min: 8, maximum: 12 } })).toEqual(['ageRange'])
})
