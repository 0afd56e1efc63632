import { expect, test } from 'vitest'
import { emptyIntervention, idFromName } from '@/lib/catalogue/empty-intervention'
import { interventionSchema } from '@/lib/catalogue/intervention'
import { loadCatalogue } from '@/lib/catalogue/load'
import { rules } from '@/lib/catalogue/rules'

test('an empty record passes the check beside the records that are there', () => {
  const { vocabularies, interventions } = loadCatalogue()
  const empty = emptyIntervention('Een nieuwe naam', vocabularies)
  expect(interventionSchema(vocabularies).parse(empty)).toEqual(empty)
  expect(rules.flatMap((rule) => rule.check({ vocabularies, interventions: [...interventions, empty] }))).toEqual([])
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

test('an id is the name in kebab-case', () => {
  expect(idFromName('Je Brein de Baas?!')).toBe('je-brein-de-baas')
  expect(idFromName('@Ease')).toBe('ease')
  expect(idFromName('Suïcidepreventie  Amsterdam')).toBe('suicidepreventie-amsterdam')
})

test('a name without letter or digit has no id', () => {
  expect(idFromName('?!')).toBe('')
})
