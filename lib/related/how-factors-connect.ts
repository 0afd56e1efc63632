import type { Catalogue } from '../catalogue/catalogue'
import type { Factor } from '../catalogue/vocabularies'
import { factorPairs, sharingWith } from './factor-pairs'

/** What the pairs of factors say together. */
export function howFactorsConnect(catalogue: Catalogue) {
  const { factors, 'factor-themes': themes } = catalogue.vocabularies
  const pairs = factorPairs(catalogue)
  const byInterventions = pairs.filter(({ interventions }) => interventions.length > 0)
  const most = byInterventions[0]?.interventions.length
  const halfOf = ({ theme }: Factor) => themes.find(({ id }) => id === theme)!.half
  const connected = factors.map((factor) => ({ factor, others: sharingWith(factor, pairs).length }))
  const widest = Math.max(0, ...connected.map(({ others }) => others))
  return {
    pairs,
    byInterventions,
    byOptions: pairs.filter(({ options }) => options.length > 0),
    /** More than one where pairs share the first place. */
    closest: byInterventions.filter(({ interventions }) => interventions.length === most),
    /** The factors that share interventions with the most others. */
    mostConnected: connected.filter(({ others }) => others > 0 && others === widest),
    unconnected: connected.filter(({ others }) => others === 0).map(({ factor }) => factor),
    acrossHalves: byInterventions.filter(({ factors: [one, other] }) => halfOf(one) !== halfOf(other)),
    /** Interventions that make the connections: those that act on more factors. */
    connecting: catalogue.interventions.filter((record) => record.factors.length > 1),
  }
}

export type FactorConnections = ReturnType<typeof howFactorsConnect>
