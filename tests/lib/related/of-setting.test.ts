import { expect, test } from 'vitest'
import { ofSetting } from '@/lib/related/of-setting'
import { catalogueOf, finding, idsOf, intervention, programme, rapport, redactie } from '@/tests/fixtures'

const catalogue = catalogueOf(
  intervention({ id: 'kiva', lifePhases: [rapport('jeugd'), rapport('ouderen')], settings: [redactie('thuis')] }),
  intervention({ id: 'judo', settings: [rapport('school')] }),
  programme({ id: 'huis', settings: [rapport('thuis')] }),
  programme({ id: 'klas', settings: [rapport('school')] }),
  finding({ id: 'weinig-thuis', settings: [rapport('thuis')] }),
  finding({ id: 'weinig', settings: [] }),
)

test('a setting has the interventions, programmes and findings that are about it', () => {
  const { interventions, programmes, findings } = ofSetting('thuis', catalogue)
  expect(interventions.map(({ record, basis }) => [record.id, basis])).toEqual([['kiva', 'redactie']])
  expect([programmes, findings].map(idsOf)).toEqual([['huis'], ['weinig-thuis']])
})

test('an intervention stands at every phase that it is for', () => {
  const { phases } = ofSetting('thuis', catalogue)
  expect(
    phases.map(({ phase, interventions }) => [phase.id, ...idsOf(interventions.map(({ record }) => record))]),
  ).toEqual([['jeugd', 'kiva'], ['adolescenten'], ['ouderen', 'kiva']])
})

const printed = (id: string) => ofSetting(id, catalogue).phases.map((one) => one.printed)

test('a phase says what its box prints of the setting, and nothing where the box leaves it out', () => {
  expect(printed('thuis')).toEqual(['Thuis', 'Thuis', 'Thuis'])
  expect(printed('school')).toEqual([undefined, undefined, undefined])
})
