import { expect, test } from 'vitest'
import { benefitTableSchema } from '@/lib/catalogue/benefit-table'
import { idsOf } from '@/lib/catalogue/known-ids'
import { loadCatalogue } from '@/lib/catalogue/load'
import { benefitTable, figure } from '@/tests/lib/benefits/made-up-benefits'

const schema = benefitTableSchema(idsOf(loadCatalogue()))

/** Where a record with this one figure is wrong. */
const wrongFields = (...one: Parameters<typeof figure>) =>
  schema.safeParse(benefitTable('kosten', [figure(...one)])).error?.issues.map(({ path }) => path.join('.')) ?? []

test('a record with a figure is accepted, one without is not', () => {
  expect(wrongFields('zorg', 12)).toEqual([])
  expect(schema.safeParse(benefitTable('kosten', [])).success).toBe(false)
})

test('a margin has a low end, a high end and the words of the report, or none of these', () => {
  expect(wrongFields('totaal', 5, { low: 4, high: 7, printedRange: '€ 4 ~ € 7' })).toEqual([])
  expect(wrongFields('totaal', 5, { low: 4, high: 7 })).toEqual(['figures.0'])
  expect(wrongFields('totaal', 5, { low: 4, printedRange: '€ 4 ~ € 7' })).toEqual(['figures.0'])
  expect(wrongFields('totaal', 5, { printedRange: '€ 4 ~ € 7' })).toEqual(['figures.0'])
})

test('a value lies inside its margin', () => {
  expect(wrongFields('totaal', 8, { low: 4, high: 7, printedRange: '€ 4 ~ € 7' })).toEqual(['figures.0'])
  expect(wrongFields('totaal', 3, { low: 4, high: 7, printedRange: '€ 4 ~ € 7' })).toEqual(['figures.0'])
})

test('a number of people says that it counts people, and nothing else does', () => {
  expect(wrongFields('mensen', 12, { component: 'aantal', unit: 'personen' })).toEqual([])
  expect(wrongFields('mensen', 12, { component: 'aantal' })).toEqual(['figures.0'])
  expect(wrongFields('zorg', 12, { component: 'zorg', unit: 'personen' })).toEqual(['figures.0'])
})

const withConclusion = (conclusion: object) =>
  schema.safeParse({ ...benefitTable('kosten', [figure('zorg', 12)]), conclusions: [conclusion] }).success

test('a conclusion has its own words and those of the report', () => {
  const conclusion = { id: 'balans', text: 'Het rapport laat dit open, en zegt waarom.', words: 'vraagt om' }
  expect(withConclusion(conclusion)).toBe(true)
  expect(withConclusion({ ...conclusion, words: undefined })).toBe(false)
})
