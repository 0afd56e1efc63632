import { expect, test } from 'vitest'
import { loadCatalogue } from '@/lib/catalogue/load'
import { fingerprint } from '@/scripts/data/fingerprint'

const { releases } = loadCatalogue().vocabularies

test('no data changes without a release: if this fails, run npm run data:release', () => {
  expect(releases[0]!.fingerprint).toBe(fingerprint('data'))
})

test('the newest release stands first', () => {
  const newestFirst = releases.toSorted((a, b) => b.id.localeCompare(a.id, 'nl', { numeric: true }))
  expect(releases.map(({ id }) => id)).toEqual(newestFirst.map(({ id }) => id))
  expect(releases.map(({ date }) => date)).toEqual(
    releases
      .map(({ date }) => date)
      .toSorted()
      .toReversed(),
  )
})
