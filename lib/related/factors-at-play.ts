import type { Intervention } from '../catalogue/intervention'
import type { PolicyMeasure } from '../catalogue/policy-measure'
import type { Factor, Vocabularies } from '../catalogue/vocabularies'

export type FactorAtPlay = { factor: Factor; interventions: number; policyMeasures: number }

/** The factors that these interventions and measures act on: those with most perspective first, then by use. */
export function factorsAtPlay(
  interventions: Pick<Intervention, 'factors'>[],
  policyMeasures: Pick<PolicyMeasure, 'factors'>[],
  { factors, 'factor-levels': levels }: Pick<Vocabularies, 'factors' | 'factor-levels'>,
): FactorAtPlay[] {
  const level = ({ factor }: FactorAtPlay) => levels.findIndex(({ id }) => id === factor.level)
  const uses = (one: FactorAtPlay) => one.interventions + one.policyMeasures
  return factors
    .map((factor) => ({
      factor,
      interventions: countWith(interventions, factor.id),
      policyMeasures: countWith(policyMeasures, factor.id),
    }))
    .filter((one) => uses(one) > 0)
    .sort((a, b) => level(b) - level(a) || uses(b) - uses(a))
}

const countWith = (records: { factors: { id: string }[] }[], id: string) =>
  records.filter(({ factors }) => factors.some((factor) => factor.id === id)).length
