import { expect, test } from 'vitest'
import { ofLifePhase } from '@/lib/related/of-life-phase'
import {
  catalogueOf,
  finding,
  idsOf,
  intervention,
  policyMeasure,
  programme,
  rapport,
  redactie,
  vocabularies,
} from '@/tests/fixtures'

const [jeugd] = vocabularies['life-phases']
const old = [rapport('ouderen')]
const young = [rapport('ouderen'), redactie('jeugd')]

const ofJeugd = (...records: Parameters<typeof catalogueOf>) => ofLifePhase(jeugd!, catalogueOf(...records))

test('a phase has every kind of record that is for it, whoever says so', () => {
  const { interventions, programmes, policyMeasures } = ofJeugd(
    intervention({ id: 'kiva', lifePhases: young }),
    intervention({ id: 'grip', lifePhases: old }),
    programme({ id: 'school', lifePhases: young }),
    programme({ id: 'alles', lifePhases: [] }),
    policyMeasure({ id: 'rust', lifePhases: young }),
    policyMeasure({ id: 'ruimte', lifePhases: old }),
  )
  expect([interventions, programmes, policyMeasures].map(idsOf)).toEqual([['kiva'], ['school'], ['rust']])
})

test('what the report says is lacking comes first, the rest in its own order', () => {
  const { findings } = ofJeugd(
    finding({ id: 'a', lifePhases: young }),
    finding({ id: 'b', lifePhases: young }),
    finding({ id: 'gap', kind: 'tekort', lifePhases: young }),
    finding({ id: 'elsewhere', kind: 'tekort', lifePhases: old }),
  )
  expect(idsOf(findings)).toEqual(['gap', 'a', 'b'])
})

test('only what is for the phase says which factors are at play', () => {
  const { factors } = ofJeugd(
    intervention({ id: 'kiva', lifePhases: young, factors: [rapport('slapen')] }),
    intervention({ id: 'grip', lifePhases: old, factors: [rapport('opvoeding')] }),
    policyMeasure({ id: 'rust', lifePhases: young, factors: [rapport('slapen')] }),
  )
  expect(factors.map(({ factor, ...counts }) => [factor.id, counts])).toEqual([
    ['slapen', { interventions: 1, policyMeasures: 1 }],
  ])
})

test('the settings of its box have the words of the report, our label, and the interventions of this phase there', () => {
  const box = { ...jeugd!, settings: [{ id: 'school', printed: 'Onderwijs', parts: [] }] }
  const atSchool = { settings: [rapport('school')] }
  const { settings } = ofLifePhase(
    box,
    catalogueOf(
      intervention({ id: 'kiva', lifePhases: young, ...atSchool }),
      intervention({ id: 'grip', lifePhases: old, ...atSchool }),
      intervention({ id: 'judo', lifePhases: young }),
    ),
  )
  expect(settings.map((one) => [one.printed, one.label, idsOf(one.interventions)])).toEqual([
    ['Onderwijs', 'School', ['kiva']],
  ])
})
