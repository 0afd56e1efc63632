import { expect, test } from 'vitest'
import { emptyIntervention } from '@/lib/catalogue/empty-intervention'
import { interventionSchema } from '@/lib/catalogue/intervention'
import { loadCatalogue } from '@/lib/catalogue/load'
import { rules } from '@/lib/catalogue/rules'

test('an empty record has the right shape, and the check asks for nothing but its own texts', () => {
  const { vocabularies, interventions } = loadCatalogue()
  const empty = emptyIntervention('Een nieuwe naam', vocabularies)
  expect(interventionSchema(vocabularies).parse(empty)).toEqual(empty)
  const problems = rules.flatMap((rule) => rule.check({ vocabularies, interventions: [...interventions, empty] }))
  expect(problems.map(({ field }) => field)).toEqual(['summary', 'settings', 'factors', 'topics'])
})

test('an empty record claims nothing', () => {
  const empty = emptyIntervention('Een nieuwe naam', loadCatalogue().vocabularies)
  expect(empty).toMatchObject({ status: 'kansrijk', recognition: 'niet-vermeld', availability: [], links: [] })
  expect([empty.settings, empty.factors, empty.topics].flat().map(({ basis }) => basis)).toEqual([
    'redactie',
    'redactie',
    'redactie',
  ])
})
