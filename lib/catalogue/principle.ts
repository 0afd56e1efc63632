import { z } from 'zod'
import { type KnownIds, ownWords, recordFields } from './record-fields'

/** The shape of one file in data/principles/: what a successful approach rests on, according to chapter 2. */
export function principleSchema(ids: KnownIds) {
  const { identity, eachOnce, links, source } = recordFields(ids)
  return z.strictObject({
    ...identity('principles'),
    summary: ownWords(60, 700),
    programmes: eachOnce('programmes'),
    policyMeasures: eachOnce('policyMeasures'),
    links,
    source,
  })
}

export type Principle = z.infer<ReturnType<typeof principleSchema>>
