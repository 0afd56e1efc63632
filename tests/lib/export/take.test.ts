import { expect, test } from 'vitest'
import { datasets } from '@/lib/export/datasets'
import { take } from '@/lib/export/take'
import { intervention, loadedOf, taking } from '@/tests/fixtures'

const loaded = loadedOf(intervention({ id: 'a' }))

test('a list is taken with its full address, the day and the version of the data', () => {
  const taken = take(datasets.interventions, new URLSearchParams('q=x'), loaded, taking)
  expect(taken).toMatchObject({
    address: 'https://catalogus.test/interventies?q=x',
    origin: 'https://catalogus.test',
    date: '2026-11-22',
    version: '1.2.0',
  })
})

test('the day is that of the Netherlands', () => {
  const now = new Date('2026-11-22T23:30:00Z')
  expect(take(datasets.factors, new URLSearchParams(), loaded, { ...taking, now }).date).toBe('2026-11-23')
})
