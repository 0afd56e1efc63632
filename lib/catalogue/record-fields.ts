import { z } from 'zod'
import { type EntityName, schemaReference } from './entities'
import { idSchema, type VocabularyName } from './vocabularies'

/** The ids that a record may refer to: of the terms of each closed list, and of the records of each kind. */
export type KnownIds = Record<VocabularyName | EntityName, string[]>

/** What links.database may hold besides the id of a database: a page that is no database entry. */
export const otherSites = ['eigen-site', 'andere-site'] as const

const minReasonWords = 3

export const section = z
  .string()
  .regex(/^(\d(\.\d){0,2}|bijlage \d)$/, 'the number of a section such as 3.2, or "bijlage 3"')
/** Ties a record to its place in the report, and lets verify:reports hold it against the text. */
export const printedWords = z
  .string()
  .trim()
  .min(2)
  .max(80)
  .describe('A few words in a row, exactly as the report prints them at this place')

/** Other places that name a record, and what they say there. */
export const alsoIn = z.array(z.strictObject({ section, about: z.string().trim().min(10) })).optional()

/** Text that the editors write: own words, no sentence of a report. */
export const ownWords = (min: number, max: number) => z.string().trim().min(min).max(max)

/** What every record begins with. */
const identity = (kind: EntityName) => ({
  $schema: z.literal(schemaReference(kind)),
  id: idSchema.describe('The same as the file name'),
  name: z.string().trim().min(2),
  alternativeNames: z.array(z.string().trim().min(2)).describe('Every other spelling and abbreviation'),
})

/** The fields that records of several kinds share, made from the ids they may refer to. */
export function recordFields(ids: KnownIds) {
  const oneOf = (name: keyof KnownIds) => z.enum(ids[name])

  /** `rapport`: the text says it of this record. `redactie`: we classified it, and say why. */
  const classified = (name: keyof KnownIds) =>
    z.array(
      z.discriminatedUnion('basis', [
        z.strictObject({ id: oneOf(name), basis: z.literal('rapport'), reason: z.string().trim().min(1).optional() }),
        z.strictObject({
          id: oneOf(name),
          basis: z.literal('redactie'),
          reason: z
            .string()
            .refine(
              (reason) => reason.trim().split(/\s+/).length >= minReasonWords,
              `at least ${minReasonWords} words`,
            ),
        }),
      ]),
    )

  const links = z.array(
    z.strictObject({
      url: z
        .url({ protocol: /^https$/, error: 'an address that starts with https://' })
        .describe('Clean: without tracking parameters'),
      printedUrl: z.url({ error: 'an address' }).optional().describe('As the report prints it, where that differs'),
      database: z.enum([...ids.databases, ...otherSites]),
      label: z.string().trim().min(3),
    }),
  )

  const source = z.strictObject({
    report: oneOf('reports'),
    section,
    heading: z.string().trim().min(3).describe('The heading it stands under, with the part of the section'),
    place: z.number().int().positive().optional().describe('Which bullet or row it is there, from 1; gives the order'),
    words: printedWords,
  })

  const eachOnce = (name: keyof KnownIds) =>
    z.array(oneOf(name)).refine((list) => new Set(list).size === list.length, 'each id once')

  return { oneOf, eachOnce, classified, links, identity, source, alsoIn }
}

type Fields = ReturnType<typeof recordFields>
export type Classification = z.infer<ReturnType<Fields['classified']>>[number]
export type Link = z.infer<Fields['links']>[number]
