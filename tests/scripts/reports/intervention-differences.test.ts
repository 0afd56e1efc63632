import { expect, test } from 'vitest'
import type { Intervention } from '@/lib/catalogue/intervention'
import { interventionDifferences } from '@/scripts/reports/intervention-differences'
import { catalogueOf, intervention, link } from '@/tests/fixtures'
import { madeUpReport, readMadeUpReport } from './made-up-report'

const outdated = 'is no longer a difference. Remove it from known-differences.ts.'
const notThere = "does not stand in the report's lines about it, nor is it made of initials."

const effective = { report: 'factsheet-2022', section: '3.2', heading: 'Jeugd, Effectieve interventies' }
const birth = intervention({
  id: 'samen-zwanger',
  name: 'Samen Zwanger',
  listedUnder: 'effectief',
  source: { ...effective, heading: 'Rond de geboorte, Effectieve interventies' },
})
const pad = intervention({
  id: 'pad',
  name: 'Programma Alternatieve Denkstrategieën',
  alternativeNames: ['PAD'],
  listedUnder: 'effectief',
  ageRange: { min: 8, max: 12 },
  links: [link('https://www.nji.nl/interventies/denken')],
  source: effective,
})
const relax = intervention({
  id: 'relax',
  name: 'Rel@x',
  alternativeNames: ['Relax'],
  listedUnder: 'effectief',
  links: [link('https://kiva.nl/', { printedUrl: 'https://kiva.nl/?gclid=1' })],
  source: effective,
})
const judo = intervention({
  id: 'judo',
  name: 'Schooljudo',
  listedUnder: 'kansrijk',
  source: { ...effective, heading: 'Jeugd, Kansrijke interventies' },
})

/** The differences between the made-up report and its records, the known ones of the real report left out. */
function differencesOf(records: Intervention[], text = madeUpReport): string[] {
  return interventionDifferences(catalogueOf(...records), readMadeUpReport(text)).filter(
    (one) => !one.endsWith(outdated),
  )
}

const withPad = (changes: Partial<Intervention>) => differencesOf([birth, { ...pad, ...changes }, relax, judo])

test('records that say what the report says do not differ from it', () => {
  expect(differencesOf([birth, pad, relax, judo])).toEqual([])
})

test('an invented name is found, initials are none', () => {
  expect(withPad({ alternativeNames: ['PAD', 'Denk Na'] })).toEqual([`pad: the name "Denk Na" ${notThere}`])
})

test.each(['Alternatieve Denk', 'Entie', 'Rel@x', 'Website'])('"%s" stands in the report and is no name', (one) => {
  expect(withPad({ alternativeNames: ['PAD', one] })).toEqual([`pad: the name "${one}" ${notThere}`])
})

test('a name may stand in the address, or be a part of the name', () => {
  const links = [link('https://www.nji.nl/interventies/denken')]
  expect(withPad({ links, alternativeNames: ['PAD', 'Denken', 'Alternatieve Denkstrategieen'] })).toEqual([])
})

test('a name that stands under another heading of the report is found', () => {
  const heading = 'Jeugd, Kansrijke interventies'
  expect(withPad({ source: { ...effective, heading } })).toContain(
    `pad: "Programma Alternatieve Denkstrategieën" is not named under "${heading}" in the report.`,
  )
})

test('a heading that the report does not have is found', () => {
  expect(withPad({ source: { ...effective, heading: 'Peuters, Effectieve interventies' } })).toContain(
    'pad: the report has no heading "Peuters, Effectieve interventies".',
  )
})

test('a record that is listed under the other status than its heading is found', () => {
  expect(withPad({ listedUnder: 'kansrijk' })).toEqual([
    'pad: listedUnder is "kansrijk", the heading "Jeugd, Effectieve interventies".',
  ])
})

test('ages that the report does not print are found', () => {
  const difference = "pad: the report's lines about it have ages 8-12, the record"
  expect(withPad({ ageRange: { min: 8, max: 14 } })).toEqual([`${difference} ages 8-14.`])
  expect(withPad({ ageRange: { max: 12 } })).toEqual([`${difference} ages up to 12.`])
  expect(withPad({ ageRange: { min: 8 } })).toEqual([`${difference} ages from 8.`])
  expect(withPad({ ageRange: undefined })).toEqual([`${difference} no ages.`])
})

test('the ages of the next intervention in the bullet are found', () => {
  const text = madeUpReport.replace('Schooljudo helpt.', 'Judo Klein (4-8 jaar), Schooljudo (8-12 jaar).')
  const small = { ...judo, id: 'klein', name: 'Judo Klein', ageRange: { min: 4, max: 8 } }
  const large = { ...judo, ageRange: { min: 8, max: 12 } }
  expect(differencesOf([birth, pad, relax, small, large], text)).toEqual([])
  expect(differencesOf([birth, pad, relax, { ...small, ageRange: { min: 4, max: 12 } }, large], text)).toEqual([
    "klein: the report's lines about it have ages 4-8, the record ages 4-12.",
  ])
})

test('links that stand with each other’s interventions are found', () => {
  expect(differencesOf([birth, { ...pad, links: relax.links }, { ...relax, links: pad.links }, judo])).toEqual([
    'pad: the report has https://www.nji.nl/interventies/denken in its place, not https://kiva.nl/?gclid=1.',
    'relax: the report has https://kiva.nl/?gclid=1 in its place, not https://www.nji.nl/interventies/denken.',
  ])
})

test('a bullet without record is found', () => {
  expect(differencesOf([birth, pad, relax])).toEqual([
    'The bullet "Schooljudo helpt.…" under "Jeugd, Kansrijke interventies" has no record.',
  ])
})

test('a bullet that only introduces others is known', () => {
  const text = madeUpReport.replace(
    ' - Schooljudo',
    '• Initiatieven voor aanstaande en pas bevallen moeders:\n - Schooljudo',
  )
  expect(differencesOf([birth, pad, relax, judo], text)).toEqual([])
})

test('a known difference that the report no longer has is found', () => {
  const known = 'Interventies gericht op sociale determinanten en'
  const message = `"${known}" ${outdated}`
  const catalogue = catalogueOf(birth, pad, relax, judo)
  expect(interventionDifferences(catalogue, readMadeUpReport())).toContain(message)
  const text = madeUpReport.replace(' - Schooljudo', `• ${known} risicogroepen:\n - Schooljudo`)
  expect(interventionDifferences(catalogue, readMadeUpReport(text))).not.toContain(message)
})
