import { z } from 'zod'
import { type KnownIds, ownWords, printedWords, recordFields } from './record-fields'
import { idSchema } from './vocabularies'

const unit = z.enum(['euro', 'miljoen euro', 'procent', 'personen'])

/** One number. Units: a percentage, an amount in the unit of the record, or a number of people. */
const figure = z
  .strictObject({
    id: idSchema,
    label: ownWords(2, 160),
    condition: z.enum(['depressie', 'angststoornis']).optional(),
    component: z.enum(['zorg', 'productiviteit', 'persoonlijk', 'totaal', 'aantal']).optional(),
    unit: unit.optional().describe('Where it is another than that of the record'),
    value: z.number(),
    low: z.number().optional(),
    high: z.number().optional(),
    printed: printedWords.describe('The number exactly as the report prints it'),
    printedRange: printedWords.optional().describe('Its margin exactly as the report prints it'),
    note: ownWords(10, 400).optional().describe('Where what is printed and what can be computed differ'),
  })
  .refine(
    ({ low, high, printedRange }) => new Set([low, high, printedRange].map((one) => one === undefined)).size === 1,
    'low, high and printedRange together, or none of them',
  )
  .refine(({ value, low = value, high = value }) => low <= value && value <= high, 'low, value and high in that order')
  .refine(
    ({ component, unit: own }) => (component === 'aantal') === (own === 'personen'),
    'the unit personen for the component aantal, and for no other',
  )

/** The shape of one file in data/benefits/: amounts of chapter 4 that belong together, as printed. */
export function benefitTableSchema(ids: KnownIds) {
  const { identity, source } = recordFields(ids)
  return z.strictObject({
    ...identity('benefits'),
    summary: ownWords(30, 600),
    table: z.string().optional().describe('The number of the table in the report'),
    unit,
    period: z.string().optional(),
    year: z.number().int().optional().describe('Of the prices, where the report says it'),
    population: ownWords(3, 200),
    leftOut: ownWords(10, 300).describe('What the amounts leave out'),
    assumptions: z.array(ownWords(10, 400)),
    figures: z.array(figure).min(1),
    conclusions: z
      .array(z.strictObject({ id: idSchema, text: ownWords(20, 400), words: printedWords }))
      .optional()
      .describe('What the report concludes or finds in studies, with the doubt that it expresses'),
    source,
  })
}

export type BenefitTable = z.infer<ReturnType<typeof benefitTableSchema>>
export type BenefitFigure = BenefitTable['figures'][number]
export type Condition = NonNullable<BenefitFigure['condition']>
