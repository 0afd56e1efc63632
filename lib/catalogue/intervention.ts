import { z } from 'zod'
import { alsoIn, type KnownIds, ownWords, recordFields, section } from './record-fields'

/**
 * The shape of one file in data/interventions/, as it is written by hand. It is made from the ids it may refer to, so
 * that editors and error messages can name them.
 */
export function interventionSchema(ids: KnownIds) {
  const { identity, oneOf, classified, links } = recordFields(ids)
  return z.strictObject({
    ...identity('interventions'),
    name: z.string().trim().min(2).describe('As the report prints it'),
    summary: ownWords(30, 400).describe('1 to 3 sentences in own words, B1, only what the report says'),
    listedUnder: oneOf('statuses').describe('The heading the intervention stands under'),
    status: oneOf('statuses').describe('What the text supports; differs from listedUnder only with an evidenceNote'),
    recognition: oneOf('recognitions').describe('What the text says of this intervention itself'),
    evidenceNote: z.string().trim().min(20).optional().describe('What the report says about proof, in own words'),
    availability: z
      .array(z.strictObject({ id: oneOf('availabilities'), note: z.string().trim().min(1).optional() }))
      .describe('Only where the report says something about it'),
    lifePhases: classified('life-phases').min(1),
    settings: classified('settings').min(1),
    factors: classified('factors').min(1),
    topics: classified('topics').min(1),
    targetGroups: classified('target-groups').describe('Empty: niet vermeld'),
    delivery: classified('delivery').describe('Empty: niet vermeld'),
    aims: classified('aims').describe('Empty: niet vermeld'),
    ageRange: z
      .strictObject({ min: z.number().optional(), max: z.number().optional() })
      .refine((range) => range.min !== undefined || range.max !== undefined, 'a min, a max or both')
      .refine((range) => (range.min ?? -Infinity) <= (range.max ?? Infinity), 'min is not above max')
      .optional()
      .describe('In years, only where the report states it'),
    programme: oneOf('programmes').optional(),
    links,
    source: z.strictObject({
      report: oneOf('reports'),
      section,
      heading: z.string().trim().min(3).describe('The heading it stands under, with the part of the section'),
      group: z
        .string()
        .trim()
        .min(3)
        .optional()
        .describe('The numbered goal or the bullet it stands under, in own words'),
    }),
    alsoIn: alsoIn.describe('Other places in the report that name this intervention'),
  })
}

export type Intervention = z.infer<ReturnType<typeof interventionSchema>>
