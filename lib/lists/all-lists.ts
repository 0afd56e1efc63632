import type { Catalogue } from '../catalogue/catalogue'
import { listActionOptions } from './action-options'
import { listEverything } from './everything'
import { listInterventions } from './interventions'
import { listPolicyMeasures } from './policy-measures'
import { listProgrammes } from './programmes'

/** Every kind of record that has a list of its own, and all kinds in one, ready to be searched and filtered. */
export function listAll(catalogue: Catalogue) {
  const lists = {
    interventions: listInterventions(catalogue),
    programmes: listProgrammes(catalogue),
    policyMeasures: listPolicyMeasures(catalogue),
    actionOptions: listActionOptions(catalogue),
  }
  return { ...lists, everything: listEverything(catalogue, lists) }
}

export type Lists = ReturnType<typeof listAll>
