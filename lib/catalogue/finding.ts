import { z } from 'zod'
import { type KnownIds, ownWords, recordFields } from './record-fields'

/** The shape of one file in data/findings/: a key finding, or something that the report says is lacking. */
export function findingSchema(ids: KnownIds) {
  const { identity, oneOf, eachOnce, classified, links, source, alsoIn } = recordFields(ids)
  return z.strictObject({
    ...identity('findings'),
    summary: ownWords(30, 500),
    kind: z.enum(['algemeen', 'tekort']).describe('tekort: the report says that something is lacking or unknown'),
    lifePhases: classified('life-phases'),
    settings: classified('settings'),
    topics: classified('topics'),
    targetGroups: classified('target-groups'),
    gaps: z
      .array(gap(oneOf))
      .optional()
      .describe('tekort: what exactly it says is lacking; lifePhases, settings and topics are all that it speaks of'),
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

/** A place in the gap map: a whole phase, a whole setting, topic or factor, or where one of these meets a phase. */
function gap(oneOf: ReturnType<typeof recordFields>['oneOf']) {
  return z
    .strictObject({
      lifePhase: oneOf('life-phases').optional(),
      setting: oneOf('settings').optional(),
      topic: oneOf('topics').optional(),
      factor: oneOf('factors').optional(),
      basis: z.enum(['rapport', 'redactie']),
      reason: ownWords(10, 200).optional(),
    })
    .refine(({ lifePhase, setting, topic, factor }) => lifePhase ?? setting ?? topic ?? factor, 'at least one place')
    .refine(
      ({ setting, topic, factor }) => [setting, topic, factor].filter((one) => one !== undefined).length <= 1,
      'one setting, topic or factor at most',
    )
    .refine(({ basis, reason }) => basis === 'rapport' || reason, 'a reason, where the editors say it')
}

export type Finding = z.infer<ReturnType<typeof findingSchema>>
