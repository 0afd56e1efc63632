import { expect, test } from 'vitest'
import { factorsAtPlay } from '@/lib/related/factors-at-play'
import { intervention, policyMeasure, rapport, redactie, vocabularies } from '@/tests/fixtures'

const atPlay = (...parameters: [Parameters<typeof factorsAtPlay>[0], Parameters<typeof factorsAtPlay>[1]]) =>
  factorsAtPlay(...parameters, vocabularies).map(({ factor, interventions, policyMeasures }) => [
    factor.id,
    interventions,
    policyMeasures,
  ])

test('the factors with most perspective come first, then the ones that most act on; others are left out', () => {
  const judo = intervention({ id: 'judo', factors: [rapport('lichamelijke-activiteit'), redactie('slapen')] })
  const rust = policyMeasure({ id: 'rust', factors: [rapport('slapen'), rapport('opvoeding')] })
  expect(atPlay([judo], [rust])).toEqual([
    ['opvoeding', 0, 1],
    ['slapen', 1, 1],
    ['lichamelijke-activiteit', 1, 0],
  ])
})

test('where nothing acts there are no factors at play', () => {
  expect(atPlay([], [])).toEqual([])
})
