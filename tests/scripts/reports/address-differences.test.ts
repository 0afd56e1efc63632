import { expect, test } from 'vitest'
import { addressDifferences } from '@/scripts/reports/address-differences'
import { catalogueOf, intervention, link, onlineOffer, policyMeasure, programme, vocabularies } from '@/tests/fixtures'

/** Stands in the report without a record; see known-differences.ts. */
const known = 'https://www.ncbi.nlm.nih.gov/pmc/articles/PMC7878182/'

const factsheet = `Een tekst.
https://kiva.nl/?gclid=1
https://school.nl/
${known}
${vocabularies.databases[0]!.url}
`
const kiva = intervention({
  id: 'kiva',
  links: [link('https://kiva.nl/', { printedUrl: 'https://kiva.nl/?gclid=1' })],
})
const school = programme({ id: 'school', links: [link('https://school.nl/')] })

const differencesOf = (text: string, ...records: Parameters<typeof catalogueOf>) =>
  addressDifferences(catalogueOf(...records), text)

test('addresses that stand on both sides do not differ, whichever kind of record has them', () => {
  expect(differencesOf(factsheet, kiva, school)).toEqual([])
  expect(differencesOf(factsheet, kiva, onlineOffer({ id: 'school', links: school.links }))).toEqual([])
})

test('an invented address is found, and whose it is', () => {
  const rust = policyMeasure({ id: 'rust', links: [link('https://rust.nl/')] })
  expect(differencesOf(factsheet, kiva, school, rust)).toEqual([
    'policyMeasures/rust: the address https://rust.nl/ does not stand in the factsheet.',
  ])
})

test('a clean address that is not the start of the printed one is found', () => {
  const links = [link('https://kiva.nl/school', { printedUrl: 'https://kiva.nl/?gclid=1' })]
  expect(differencesOf(factsheet, { ...kiva, links }, school)).toEqual([
    'interventions/kiva: https://kiva.nl/school is not the start of the printed https://kiva.nl/?gclid=1.',
  ])
})

test('an address without record is found', () => {
  expect(differencesOf(factsheet, kiva)).toEqual([
    'The address https://school.nl/ stands in the factsheet and in no record.',
  ])
})

test('the address of a database is held against the report too', () => {
  const { url } = vocabularies.databases[0]!
  expect(differencesOf(factsheet.replace(`${url}\n`, ''), kiva, school)).toEqual([
    `databases nji: the address ${url} does not stand in the factsheet.`,
  ])
})

test('a known difference that the report no longer has is found', () => {
  expect(differencesOf(factsheet.replace(`${known}\n`, ''), kiva, school)).toEqual([
    `"${known}" is no longer a difference. Remove it from known-differences.ts.`,
  ])
})
