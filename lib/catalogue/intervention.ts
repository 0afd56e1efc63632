import { z } from 'zod'
import { idSchema, type Vocabularies, type VocabularyName } from './vocabularies'

/** What links.database may hold besides the id of a database: a page that is no database entry. */
export const otherSites = ['eigen-site', 'andere-site'] as const

const minReasonWords = 3

const section = z.string().regex(/^\d(\.\d)?$/, 'the number of a section, such as 3.2')

/**
 * The shape of one file in data/interventions/, as it is written by hand.
 * It is made from the closed lists, so that editors and error messages can name the allowed ids.
 */
export function interventionSchema(vocabularies: Vocabularies) {
  const oneOf = (name: VocabularyName) => z.enum(vocabularies[name].map((term) => term.id))

  /** `rapport`: the text says it of this intervention. `redactie`: we classified it, and say why. */
  const classification = (name: VocabularyName) =>
    z.discriminatedUnion('basis', [
      z.strictObject({ id: oneOf(name), basis: z.literal('rapport'), reason: z.string().trim().min(1).optional() }),
      z.strictObject({
        id: oneOf(name),
        basis: z.literal('redactie'),
        reason: z
          .string()
          .refine((reason) => reason.trim().split(/\s+/).length >= minReasonWords, `at least ${minReasonWords} words`),
      }),
    ])
  const classified = (name: VocabularyName) => z.array(classification(name))

  return z.strictObject({
    $schema: z.literal('../schemas/intervention.schema.json'),
    id: idSchema.describe('The same as the file name'),
    name: z.string().trim().min(2).describe('As the report prints it'),
    alternativeNames: z.array(z.string().trim().min(2)).describe('Every other spelling and abbreviation'),
    summary: z
      .string()
      .trim()
      .min(30)
      .max(400)
      .describe('1 to 3 sentences in own words, B1, only what the report says'),
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
    links: z.array(
      z.strictObject({
        url: z
          .url({ protocol: /^https$/, error: 'an address that starts with https://' })
          .describe('Clean: without tracking parameters'),
        printedUrl: z.url({ error: 'an address' }).optional().describe('As the report prints it, where that differs'),
        database: z.enum([...vocabularies.databases.map((database) => database.id), ...otherSites]),
        label: z.string().trim().min(3),
      }),
    ),
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
    alsoIn: z
      .array(z.strictObject({ section, about: z.string().trim().min(10) }))
      .optional()
      .describe('Other places where the report names this intervention'),
  })
}

export type Intervention = z.infer<ReturnType<typeof interventionSchema>>
export type Classification = Intervention['topics'][number]
export type Link = Intervention['links'][number]
