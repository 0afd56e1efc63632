import { z } from 'zod'
import { type KnownIds, ownWords, printedWords, recordFields } from './record-fields'
import { idSchema } from './vocabularies'

/** The shape of one file in data/benefits/: amounts of chapter 4 that belong together, as printed. */
export function benefitTableSchema(ids: KnownIds) {
  const { identity, source } = recordFields(ids)
  return z.strictObject({
    ...identity('benefits'),
    summary: ownWords(30, 600),
    table: z.string().optional().describe('The number of the table in the report'),
    unit: z.enum(['euro', 'miljoen euro', 'procent', 'personen']),
    period: z.string().optional(),
    year: z.number().int().optional().describe('Of the prices, where the report says it'),
    population: ownWords(3, 200),
    leftOut: ownWords(10, 300).describe('What the amounts leave out'),
    assumptions: z.array(ownWords(10, 400)),
    figures: z
      .array(
        z.strictObject({
          id: idSchema,
          label: ownWords(2, 160),
          condition: z.enum(['depressie', 'angststoornis']).optional(),
          component: z.enum(['zorg', 'productiviteit', 'persoonlijk', 'totaal', 'aantal']).optional(),
          value: z.number(),
          low: z.number().optional(),
          high: z.number().optional(),
          printed: printedWords.describe('The number exactly as the report prints it'),
          printedRange: printedWords.optional().describe('Its margin exactly as the report prints it'),
          note: ownWords(10, 400).optional().describe('Where what is printed and what can be computed differ'),
        }),
      )
      .min(1),
    source,
  })
}

export type BenefitTable = z.infer<ReturnType<typeof benefitTableSchema>>
