import { expect, test } from 'vitest'
import { labelsOf } from '@/lib/facets/labels'
import { intervention, listedCatalogueOf, rapport, redactie } from '@/tests/fixtures'

test('the labels of a record say in which facet they stand and who gave them', () => {
  const { interventions, terms } = listedCatalogueOf(
    intervention({
      id: 'a',
      status: 'kansrijk',
      recognition: 'goed-onderbouwd',
      settings: [redactie('school')],
      topics: [rapport('slaap')],
    }),
  )
  const labels = labelsOf(interventions[0]!, terms)
  expect(labels).toContainEqual({ param: 'leefomgeving', facet: 'Leefomgeving', label: 'School', basis: 'redactie' })
  expect(labels).toContainEqual({ param: 'onderwerp', facet: 'Onderwerp', label: 'Slaap', basis: 'rapport' })
  expect(labels).toContainEqual({ param: 'status', facet: 'Status', label: 'Kansrijk', basis: 'rapport' })
  expect(labels).toContainEqual({ param: 'erkenning', facet: 'Erkenning', label: 'Goed onderbouwd', basis: 'rapport' })
})

test('what is not mentioned has no label', () => {
  const { interventions, terms } = listedCatalogueOf(
    intervention({ id: 'a', recognition: 'niet-vermeld', delivery: [] }),
  )
  expect(labelsOf(interventions[0]!, terms).map(({ param }) => param)).not.toContain('erkenning')
  expect(labelsOf(interventions[0]!, terms).map(({ param }) => param)).not.toContain('vorm')
})
