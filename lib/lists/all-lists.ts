import type { Catalogue } from '../catalogue/catalogue'
import { buildIndex } from '../search/build-index'
import { openIndex } from '../search/open-index'
import { listActionOptions } from './action-options'
import { listEverything } from './everything'
import { listInterventions } from './interventions'
import { listPolicyMeasures } from './policy-measures'
import { listProgrammes } from './programmes'

/** Every kind of record that has a list of its own, all kinds in one, and the index in which they are searched. */
export function listAll(catalogue: Catalogue) {
  const lists = {
    interventions: listInterventions(catalogue),
    programmes: listProgrammes(catalogue),
    policyMeasures: listPolicyMeasures(catalogue),
    actionOptions: listActionOptions(catalogue),
  }
  const everything = listEverything(catalogue, lists)
  return { ...lists, everything, index: openIndex(buildIndex(everything, catalogue.vocabularies.thesaurus)) }
}

export type Lists = ReturnType<typeof listAll>
