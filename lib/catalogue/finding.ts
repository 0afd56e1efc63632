import { z } from 'zod'
import { type KnownIds, ownWords, recordFields } from './record-fields'

/** The shape of one file in data/findings/: a key finding, or something that the report says is lacking. */
export function findingSchema(ids: KnownIds) {
  const { identity, eachOnce, classified, links, source, alsoIn } = recordFields(ids)
  return z.strictObject({
    ...identity('findings'),
    summary: ownWords(30, 500),
    kind: z.enum(['algemeen', 'tekort']).describe('tekort: the report says that something is lacking or unknown'),
    lifePhases: classified('life-phases'),
    settings: classified('settings'),
    topics: classified('topics'),
    targetGroups: classified('target-groups'),
    interventions: eachOnce('interventions'),
    programmes: eachOnce('programmes'),
    policyMeasures: eachOnce('policyMeasures'),
    benefits: eachOnce('benefits').describe('The amounts it repeats'),
    caution: ownWords(20, 600).optional().describe('Where the report itself sits uneasily with this finding'),
    links,
    source,
    alsoIn,
  })
}

export type Finding = z.infer<ReturnType<typeof findingSchema>>
