import type { ActionOption } from '../catalogue/action-option'
import type { Catalogue } from '../catalogue/catalogue'
import type { Intervention } from '../catalogue/intervention'
import type { Factor } from '../catalogue/vocabularies'
import { withTerm } from './with-term'

/** Two factors, and what the catalogue ties to both of them. */
export type FactorPair = { factors: [Factor, Factor]; interventions: Intervention[]; options: ActionOption[] }

/** Every pair of factors that shares anything: most interventions first, then most options, then as the report lists them. */
export function factorPairs({ interventions, actionOptions, vocabularies: { factors } }: Catalogue): FactorPair[] {
  const acting = new Map(
    factors.map(({ id }) => [id, withTerm(interventions, 'factors', id).map(({ record }) => record)]),
  )
  return factors
    .flatMap((one, place) =>
      factors.slice(place + 1).map((other): FactorPair => ({
        factors: [one, other],
        interventions: acting.get(one.id)!.filter((record) => acting.get(other.id)!.includes(record)),
        options: actionOptions.filter((option) => option.factors.includes(one.id) && option.factors.includes(other.id)),
      })),
    )
    .filter((pair) => pair.interventions.length + pair.options.length > 0)
    .toSorted((a, b) => b.interventions.length - a.interventions.length || b.options.length - a.options.length)
}

/** Another factor, and the interventions that act on both. */
export type Sharing = { factor: Factor; interventions: Intervention[] }

/** The other factors that interventions on this one act on as well, the most often first. */
export function sharingWith({ id }: Factor, pairs: FactorPair[]): Sharing[] {
  return pairs.flatMap(({ factors, interventions }) => {
    if (interventions.length === 0 || !factors.some((factor) => factor.id === id)) return []
    return [{ factor: factors.find((factor) => factor.id !== id)!, interventions }]
  })
}
