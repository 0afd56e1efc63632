import type { Catalogue } from '../catalogue/catalogue'
import { listActionOptions } from './action-options'
import { listInterventions } from './interventions'
import { listPolicyMeasures } from './policy-measures'
import { listProgrammes } from './programmes'

/** Every kind of record that has a list of its own, ready to be searched and filtered. */
export function listAll(catalogue: Catalogue) {
  return {
    interventions: listInterventions(catalogue),
    programmes: listProgrammes(catalogue),
    policyMeasures: listPolicyMeasures(catalogue),
    actionOptions: listActionOptions(catalogue),
  }
}

export type Lists = ReturnType<typeof listAll>
