import { expect, test } from 'vitest'
import { applyRules } from '@/lib/catalogue/apply-rules'
import { emptyIntervention } from '@/lib/catalogue/empty-intervention'
import { interventionSchema } from '@/lib/catalogue/intervention'
import { idsOf } from '@/lib/catalogue/known-ids'
import { catalogueOf, filesOf, vocabularies } from '@/tests/fixtures'

const empty = emptyIntervention('Een nieuwe naam', vocabularies)

test('an empty record has the right shape, and the check asks for nothing but its own texts', () => {
  const catalogue = catalogueOf(empty)
  const ids = idsOf(catalogue)
  expect(interventionSchema(ids).parse(empty)).toEqual(empty)
  const problems = applyRules(filesOf(catalogue), ids, vocabularies)
  expect(problems.map(({ field }) => field)).toEqual(['summary', 'settings', 'factors', 'topics'])
})

test('an empty record claims nothing', () => {
  expect(empty).toMatchObject({ status: 'kansrijk', recognition: 'niet-vermeld', availability: [], links: [] })
  expect([empty.settings, empty.factors, empty.topics].flat().map(({ basis }) => basis)).toEqual([
    'redactie',
    'redactie',
    'redactie',
  ])
})
