import { z } from 'zod'
import { type KnownIds, ownWords, recordFields } from './record-fields'

/** The shape of one file in data/policy-measures/: one thing that policy can do. */
export function policyMeasureSchema(ids: KnownIds) {
  const { identity, oneOf, eachOnce, classified, links, source, alsoIn } = recordFields(ids)
  return z.strictObject({
    ...identity('policyMeasures'),
    summary: ownWords(30, 400),
    lifePhases: classified('life-phases').describe('Empty: for no phase in particular'),
    domains: classified('policy-domains').min(1),
    factors: classified('factors').min(1),
    evidence: oneOf('policy-evidences').describe('What the report says of its effect'),
    evidenceNote: ownWords(20, 400).optional().describe('The same in own words, with the doubt the report leaves'),
    programmes: eachOnce('programmes').describe('Those the text names with it'),
    interventions: eachOnce('interventions').describe('Those the text names with it'),
    links,
    source,
    alsoIn,
  })
}

export type PolicyMeasure = z.infer<ReturnType<typeof policyMeasureSchema>>
