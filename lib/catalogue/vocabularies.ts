import { z } from 'zod'

/** Ids are the addresses of things: lower case, digits and hyphens, never reused. */
export const idSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'kebab-case')

const text = z.string().trim().min(1)
const term = z.strictObject({ id: idSchema, label: text, definition: text })

/**
 * The closed lists, one file each in data/vocabularies/. Code compares ids, people read labels.
 * The order of a file is the order in which the site shows its terms.
 */
export const vocabularySchemas = {
  'life-phases': z.array(
    z.strictObject({
      id: idSchema,
      label: text,
      shortLabel: text,
      phrase: text.describe('Completes "interventies …", such as "voor jeugd"'),
      ageLabel: text,
      minAge: z.number().describe('In years; −9 months is −0.75'),
      maxAge: z.number().optional(),
      section: text,
      note: text.optional(),
      headingNote: text.optional().describe('Where the report counts other than it lists under a heading'),
    }),
  ),
  settings: z.array(term.extend({ phrase: text.describe('Completes "interventies …", such as "op school"') })),
  statuses: z.array(
    term.extend({
      phrase: text,
      caution: text.describe('What the status does not mean'),
      headingNote: text.optional().describe('What else may stand under the heading of this status'),
    }),
  ),
  recognitions: z.array(term),
  aims: z.array(term),
  topics: z.array(term),
  'target-groups': z.array(term),
  delivery: z.array(term),
  availabilities: z.array(term),
  'factor-themes': z.array(z.strictObject({ id: idSchema, label: text, half: z.enum(['individueel', 'omgeving']) })),
  factors: z.array(z.strictObject({ id: idSchema, label: text, theme: idSchema })),
  databases: z.array(z.strictObject({ id: idSchema, label: text, owner: text, url: z.url(), host: text })),
  programmes: z.array(term.extend({ url: z.url() })),
  reports: z.array(
    z.strictObject({
      id: idSchema,
      label: text,
      authors: z.array(text).min(1),
      kind: text,
      published: z.string().regex(/^\d{4}(-\d{2}-\d{2})?$/, 'a year or a date'),
      file: text.describe('Name of the plain text that npm run verify:reports reads'),
    }),
  ),
}

export type VocabularyName = keyof typeof vocabularySchemas
export type Vocabularies = { [Name in VocabularyName]: z.infer<(typeof vocabularySchemas)[Name]> }
export type LifePhase = Vocabularies['life-phases'][number]
export type Status = Vocabularies['statuses'][number]
