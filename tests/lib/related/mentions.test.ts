import { expect, test } from 'vitest'
import { mentionsOf } from '@/lib/related/mentions'
import { catalogueOf, finding, idsOf, intervention, policyMeasure, principle, programme } from '@/tests/fixtures'

const catalogue = catalogueOf(
  intervention({ id: 'kiva' }),
  programme({ id: 'school' }),
  policyMeasure({ id: 'rust', interventions: ['kiva'], programmes: ['school'] }),
  finding({ id: 'tekort', interventions: ['kiva'], policyMeasures: ['rust'] }),
  finding({ id: 'ander', programmes: ['school'] }),
  principle({ id: 'samen', programmes: ['school'], policyMeasures: ['rust'] }),
)
const mentions = (...parameters: [Parameters<typeof mentionsOf>[0], string]) =>
  Object.fromEntries(
    Object.entries(mentionsOf(...parameters, catalogue)).map(([kind, records]) => [kind, idsOf(records)]),
  )

test('every record that names another is found from that other', () => {
  expect(mentions('interventions', 'kiva')).toEqual({ findings: ['tekort'], policyMeasures: ['rust'], principles: [] })
  expect(mentions('programmes', 'school')).toEqual({
    findings: ['ander'],
    policyMeasures: ['rust'],
    principles: ['samen'],
  })
  expect(mentions('policyMeasures', 'rust')).toEqual({
    findings: ['tekort'],
    policyMeasures: [],
    principles: ['samen'],
  })
})

test('what no record names has no mentions', () => {
  expect(mentions('programmes', 'rust')).toEqual({ findings: [], policyMeasures: [], principles: [] })
})
