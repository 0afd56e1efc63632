import { z } from 'zod'
import { numberPlace } from '../links/number-place'

/** Ids are the addresses of things: lower case, digits and hyphens, never reused. */
export const idSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'kebab-case')

const text = z.string().trim().min(1)
const term = z.strictObject({ id: idSchema, label: text, definition: text })
const terms = z.array(term)

const phrase = text.regex(/^[^\s|>!]+( [^\s|>!]+){0,4}$/, 'one to five words, with one space between them')

/**
 * Words that mean the same to those who search (`gelijk`), that ask for wider ones besides (`ruimer`), or about which
 * the catalogue says nothing (`geen`), so that they are never held for a misspelling of another.
 */
const thesaurusGroup = z.discriminatedUnion('kind', [
  z.strictObject({ id: idSchema, kind: z.literal('gelijk'), words: z.array(phrase).min(2) }),
  z.strictObject({
    id: idSchema,
    kind: z.literal('ruimer'),
    words: z.array(phrase).min(1),
    also: z.array(phrase).min(1).describe('Asked besides, and not the other way round'),
  }),
  z.strictObject({ id: idSchema, kind: z.literal('geen'), words: z.array(phrase).min(1) }),
])

const numberedAddress = z
  .url({ protocol: /^https$/, error: 'an address that starts with https://' })
  .refine(
    (address) => address.indexOf(numberPlace) === address.length - numberPlace.length,
    `an address with ${numberPlace} once, at its end`,
  )

/** A number that the report itself gives for a life phase, with the words that carry it. */
const reportCount = z.strictObject({ value: z.number(), qualifier: text.optional(), words: text })

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
      introduction: text.describe('What the report says of this phase, in own words'),
      introductionFrom: z.strictObject({ section: text, words: text }),
      reportCounts: z.strictObject({
        total: reportCount.optional(),
        effective: reportCount.optional(),
        promising: reportCount.optional(),
      }),
      countsNote: text.describe('Why the numbers of the report are not ours'),
      settings: z
        .array(z.strictObject({ id: idSchema, printed: text, parts: z.array(text) }))
        .describe('The settings in the box of this phase, in the order of the report'),
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
  recognitions: terms,
  aims: terms,
  topics: terms,
  'target-groups': terms,
  delivery: terms,
  availabilities: terms,
  'factor-themes': z.array(z.strictObject({ id: idSchema, label: text, half: z.enum(['individueel', 'omgeving']) })),
  'factor-levels': terms,
  factors: z.array(
    term.extend({
      theme: idSchema,
      level: z.enum(['lange-lijst', 'veel-invloed', 'meeste-perspectief']),
      shortlistName: text.optional().describe('Its name on the shortlist, where two factors may share one'),
      note: text.optional().describe('What the report says of it besides'),
    }),
  ),
  scores: terms,
  'programme-kinds': terms,
  'policy-domains': terms,
  'policy-evidences': terms,
  'online-kinds': terms,
  thesaurus: z.array(thesaurusGroup),
  databases: z.array(
    z.strictObject({
      id: idSchema,
      label: text,
      owner: text,
      url: z.url().optional().describe('Left out where the report prints no address'),
      host: text.optional(),
    }),
  ),
  'known-moves': z
    .array(
      z.strictObject({
        id: idSchema,
        from: numberedAddress,
        to: numberedAddress,
        reason: text.describe('What moved, for the reader'),
        knownSince: z.iso.date().describe('The day on which the editors wrote it down'),
      }),
    )
    .describe('Registers that moved and kept their numbers: from these a current address is derived'),
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
  releases: z
    .array(
      z.strictObject({
        id: z.string().regex(/^\d+\.\d+\.\d+$/, 'a version such as 1.2.0'),
        date: z.iso.date(),
        fingerprint: z
          .string()
          .regex(/^[0-9a-f]{16}$/, '16 hexadecimal digits')
          .describe('Of all the data it was made of, so that none changes without a release'),
        changes: z.array(text).min(1),
      }),
    )
    .min(1)
    .describe('The newest first'),
}

export type VocabularyName = keyof typeof vocabularySchemas
export const vocabularyNames = Object.keys(vocabularySchemas) as VocabularyName[]
export type Vocabularies = { [Name in VocabularyName]: z.infer<(typeof vocabularySchemas)[Name]> }
export type LifePhase = Vocabularies['life-phases'][number]
export type Status = Vocabularies['statuses'][number]
export type Factor = Vocabularies['factors'][number]
