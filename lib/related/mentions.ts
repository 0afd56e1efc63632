import type { Catalogue } from '../catalogue/catalogue'
import type { EntityName } from '../catalogue/entities'

type Mentioned = Extract<EntityName, 'interventions' | 'programmes' | 'policyMeasures'>

/** The other records that name this one: the way back of every reference in data/. */
export function mentionsOf(kind: Mentioned, id: string, { findings, policyMeasures, principles }: Catalogue) {
  return {
    findings: findings.filter((finding) => finding[kind].includes(id)),
    policyMeasures: kind === 'policyMeasures' ? [] : policyMeasures.filter((measure) => measure[kind].includes(id)),
    principles: kind === 'interventions' ? [] : principles.filter((principle) => principle[kind].includes(id)),
  }
}
