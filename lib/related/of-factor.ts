import type { Catalogue } from '../catalogue/catalogue'
import type { Factor } from '../catalogue/vocabularies'
import { withTerm } from './with-term'

/** All that the catalogue ties to a factor. */
export function ofFactor({ id, shortlistName }: Factor, catalogue: Catalogue) {
  const interventions = withTerm(catalogue.interventions, 'factors', id)
  const policyMeasures = withTerm(catalogue.policyMeasures, 'factors', id)
  const acting = [...interventions, ...policyMeasures].flatMap(({ record }) => record.lifePhases)
  return {
    options: catalogue.actionOptions
      .filter(({ factors }) => factors.includes(id))
      .toSorted((a, b) => b.votes - a.votes),
    /** The shortlist made two factors into one; the other half. */
    twins: catalogue.vocabularies.factors.filter(
      (other) => shortlistName !== undefined && other.shortlistName === shortlistName && other.id !== id,
    ),
    interventions,
    policyMeasures,
    /** The life phases of what acts on it: the pages that name it. */
    lifePhases: catalogue.vocabularies['life-phases'].filter((phase) => acting.some((one) => one.id === phase.id)),
  }
}
