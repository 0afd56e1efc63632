import { z } from 'zod'
import { type KnownIds, ownWords, recordFields } from './record-fields'

/** The shape of one file in data/action-options/: what experts say government can do about a factor. */
export function actionOptionSchema(ids: KnownIds) {
  const { identity, oneOf, eachOnce, source } = recordFields(ids)
  return z.strictObject({
    ...identity('actionOptions'),
    name: ownWords(5, 120).describe('A label in own words, close to the original'),
    summary: ownWords(20, 400).describe('The whole of what the row says, in own words'),
    factors: eachOnce('factors').min(1).max(2).describe('Two where the shortlist made two factors into one'),
    votes: z.number().int().nonnegative().describe('Experts who thought it promising'),
    scores: z
      .strictObject({ effect: oneOf('scores'), reach: oneOf('scores'), effort: oneOf('scores') })
      .optional()
      .describe('Left out: not scored, which is not the same as low'),
    scoreNote: ownWords(20, 500).optional().describe('What the report says about why'),
    inTable31: z.boolean(),
    wordingNote: ownWords(20, 500).optional().describe('Where the report words or scores it in more than one way'),
    source: source.required({ place: true }),
  })
}

export type ActionOption = z.infer<ReturnType<typeof actionOptionSchema>>
