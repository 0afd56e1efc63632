import { readFileSync } from 'node:fs'
import { z } from 'zod'

/** What kinds of things a visitor types, in the order in which the figures are printed. */
export const queryKinds = [
  'exact',
  'typo',
  'prefix',
  'several words',
  'inflection',
  'synonym',
  'accents',
  'abbreviation',
  'punctuation',
  'english',
  'question',
  'facet',
  'no answer',
  'nonsense',
] as const

/** The kinds of records a query was judged against: what is offered, and what is known or asked of policy. */
export const pools = {
  aanbod: ['interventies', 'programmas'],
  kennis: [
    'levensfasen',
    'leefomgevingen',
    'beleid',
    'handelingsopties',
    'factoren',
    'bevindingen',
    'baten',
    'online',
    'principes',
  ],
}

const judgedQuery = z.strictObject({
  query: z.string(),
  kind: z.enum(queryKinds),
  pool: z.enum(['aanbod', 'kennis']),
  half: z.enum(['tuning', 'held-out']).describe('The constants were chosen by the first half only'),
  grades: z
    .record(z.string(), z.number().min(0.5).max(3))
    .describe('Per document the mean of two readers: 3 is what was looked for, 1 is acceptable'),
})

export type JudgedQuery = z.infer<typeof judgedQuery>

/** The queries of the relevance set with the judgments of two independent readers of the records. */
export const readJudgedQueries = (): JudgedQuery[] =>
  z.array(judgedQuery).parse(JSON.parse(readFileSync('tests/search/queries.json', 'utf8')))
