import { expect, test } from 'vitest'
import { loadCatalogue } from '@/lib/catalogue/load'

const { policyMeasures } = loadCatalogue()
const find = (id: string) => policyMeasures.find((measure) => measure.id === id)!
const phasesOf = (id: string) => find(id).lifePhases.map((phase) => phase.id)

test('the report points at research for exactly four measures', () => {
  expect(
    policyMeasures
      .filter(({ evidence }) => evidence === 'onderzoek')
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual([
    'betaald-verlof-voor-gezinnen',
    'betaalde-werkuren-voor-gezinnen',
    'gezinstoelagen',
    'sociale-zekerheid-uitbreiden',
  ])
})

test('of family allowances the report says an association, which is no effect', () => {
  expect(find('gezinstoelagen').evidenceNote).toMatch(/verband.*geen effect/)
})

test('research in other countries is not told as Dutch', () => {
  for (const id of ['betaald-verlof-voor-gezinnen', 'betaalde-werkuren-voor-gezinnen', 'sociale-zekerheid-uitbreiden'])
    expect(find(id).evidenceNote).toMatch(/ternationa.*Nederland/s)
})

test('social policy for families holds around birth and for youth', () => {
  for (const id of ['betaald-verlof-voor-gezinnen', 'betaalde-werkuren-voor-gezinnen', 'gezinstoelagen'])
    expect(phasesOf(id)).toEqual(['rond-de-geboorte', 'jeugd'])
})

const inBox = (section: string) =>
  policyMeasures.filter(({ source }) => source.section === section && source.heading.includes('Beleid & maatregelen'))
const withoutOne = (section: string, phases: string[]) =>
  inBox(section).filter(({ lifePhases }) => !phases.every((id) => lifePhases.some((phase) => phase.id === id)))

test('a measure of a box that two phases share is for both', () => {
  expect(inBox('3.4').length).toBeGreaterThan(10)
  expect(withoutOne('3.4', ['volwassenen', 'ouderen'])).toEqual([])
})

test('only the integral policy of chapter 2 has its domains from the report', () => {
  const ofReport = policyMeasures.filter(({ domains }) => domains.every(({ basis }) => basis === 'rapport'))
  expect(ofReport.map(({ id }) => id)).toContain('mental-health-in-all-policies')
  expect(find('mental-health-in-all-policies').domains).toHaveLength(6)
})
