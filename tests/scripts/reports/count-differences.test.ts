import { expect, test } from 'vitest'
import { countDifferences } from '@/scripts/reports/count-differences'
import { catalogueOf, method, vocabularies } from '@/tests/fixtures'

const [jeugd, ...others] = vocabularies['life-phases']

const differencesOf = (value: number, words: string, label = 'Mensen die meededen') =>
  countDifferences(
    catalogueOf(method({ id: 'factsheet-2022', figures: [{ id: 'deelnemers', value, label, section: '6', words }] })),
    [],
  )

test.each([
  [3, 'waarvan 3 effectief'],
  [2, 'Twee zijn beoordeeld'],
  [0, 'geen effectieve'],
  [12, 'in 2022 waren het er 12'],
])('%i stands in "%s"', (value, words) => {
  expect(differencesOf(value, words)).toEqual([])
})

test('a number that its words do not hold is found', () => {
  expect(differencesOf(3, 'waarvan 13 effectief')).toEqual([
    'factsheet-2022, deelnemers: 3 does not stand in "waarvan 13 effectief".',
  ])
})

test('what was counted by hand is printed nowhere', () => {
  expect(differencesOf(3, 'de mensen', 'Mensen, door ons geteld')).toEqual([])
})

test('the counts of a life phase are held against their words', () => {
  const phase = { ...jeugd!, reportCounts: { total: { value: 4, words: 'drie interventies' } } }
  const catalogue = { ...catalogueOf(), vocabularies: { ...vocabularies, 'life-phases': [phase, ...others] } }
  expect(countDifferences(catalogue, [])).toEqual(['jeugd, total: 4 does not stand in "drie interventies".'])
})

test('a count in other words is known by its owner, and a known one that is no longer needed is found', () => {
  const catalogue = catalogueOf(
    method({
      id: 'factsheet-2022',
      figures: [{ id: 'derde', value: 1, label: 'Dat is de derde', section: '6', words: 'de derde' }],
    }),
  )
  const known = (what: string) => countDifferences(catalogue, [{ what, reason: 'de derde van drie' }])
  expect(known('factsheet-2022, derde')).toEqual([])
  expect(known('factsheet-2022, vierde')).toEqual([
    'factsheet-2022, derde: 1 does not stand in "de derde".',
    '"factsheet-2022, vierde" is no longer a difference. Remove it from known-differences.ts.',
  ])
})
