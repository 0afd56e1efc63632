import { expect, test } from 'vitest'
import { editorsReasons } from '@/lib/format/reasons'
import { rapport, vocabularies } from '@/tests/fixtures'

test('only what the editors classified has a reason to give, by its label', () => {
  const reason = 'De les is op school.'
  const values = [rapport('thuis'), { id: 'school', basis: 'redactie' as const, reason }]
  expect(editorsReasons([{ values, terms: vocabularies.settings }])).toEqual([{ label: 'School', reason }])
})
