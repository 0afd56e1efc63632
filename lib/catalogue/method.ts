import { z } from 'zod'
import { type KnownIds, ownWords, printedWords, recordFields, section } from './record-fields'
import { idSchema } from './vocabularies'

/** The shape of one file in data/methods/: how a report was made, its numbers, and the limits it states itself. */
export function methodSchema(ids: KnownIds) {
  const { identity, oneOf } = recordFields(ids)
  return z.strictObject({
    ...identity('methods'),
    id: oneOf('reports').describe('The report that was made this way'),
    summary: ownWords(30, 600),
    figures: z.array(
      z.strictObject({ id: idSchema, value: z.number(), label: ownWords(5, 200), section, words: printedWords }),
    ),
    steps: z.array(z.strictObject({ name: ownWords(3, 120), text: ownWords(20, 600), section })),
    limits: z.array(z.strictObject({ id: idSchema, text: ownWords(20, 500), section, words: printedWords })),
    organisations: z.array(z.strictObject({ session: ownWords(5, 160), names: z.array(ownWords(2, 120)).min(1) })),
  })
}

export type Method = z.infer<ReturnType<typeof methodSchema>>
