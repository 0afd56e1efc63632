import { expect, test } from 'vitest'
import { labelsOf } from '@/lib/facets/labels'
import { actionOptionList } from '@/lib/lists/action-options'
import { interventionList } from '@/lib/lists/interventions'
import { actionOption, intervention, listsOf, rapport, redactie } from '@/tests/fixtures'

function labelsOfIntervention(...parameters: Parameters<typeof intervention>) {
  const { records, terms } = listsOf(intervention(...parameters)).interventions
  return labelsOf(records[0]!, interventionList.facets, terms)
}

test('the labels of a record say in which facet they stand and who gave them', () => {
  const labels = labelsOfIntervention({
    id: 'a',
    status: 'kansrijk',
    recognition: 'goed-onderbouwd',
    settings: [redactie('school')],
    topics: [rapport('slaap')],
  })
  expect(labels).toContainEqual({ param: 'leefomgeving', facet: 'Leefomgeving', label: 'School', basis: 'redactie' })
  expect(labels).toContainEqual({ param: 'onderwerp', facet: 'Onderwerp', label: 'Slaap', basis: 'rapport' })
  expect(labels).toContainEqual({ param: 'status', facet: 'Status', label: 'Kansrijk', basis: 'rapport' })
  expect(labels).toContainEqual({ param: 'erkenning', facet: 'Erkenning', label: 'Goed onderbouwd', basis: 'rapport' })
})

test('what is not mentioned has no label', () => {
  const params = labelsOfIntervention({ id: 'a', recognition: 'niet-vermeld', delivery: [] }).map(({ param }) => param)
  expect(params).toContain('status')
  expect(params).not.toContain('erkenning')
  expect(params).not.toContain('vorm')
})

test('what was not scored has a label that says so', () => {
  const { records, terms } = listsOf(actionOption({ id: 'optie' })).actionOptions
  expect(labelsOf(records[0]!, actionOptionList.facets, terms).map(({ param, label }) => [param, label])).toEqual([
    ['factor', 'Slapen'],
    ['gescoord', 'Niet gescoord'],
    ['effect', 'Niet gescoord'],
    ['bereik', 'Niet gescoord'],
    ['inspanning', 'Niet gescoord'],
  ])
})
