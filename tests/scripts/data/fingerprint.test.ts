import { expect, test } from 'vitest'
import { fingerprint } from '@/scripts/data/fingerprint'
import { writeData, writeJson } from '@/tests/data-folder'
import { catalogueOf, intervention } from '@/tests/fixtures'

test('a fact changes the fingerprint; what links answered is none', () => {
  const folder = writeData(catalogueOf(intervention({ id: 'kiva' })))
  const before = fingerprint(folder)
  writeJson(folder, 'link-report.json', { results: [] })
  expect(fingerprint(folder)).toBe(before)
  writeJson(folder, 'interventions/kiva.json', intervention({ id: 'kiva', name: 'KIVA' }))
  expect(fingerprint(folder)).not.toBe(before)
})
