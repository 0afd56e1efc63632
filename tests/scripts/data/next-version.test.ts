import { expect, test } from 'vitest'
import { nextVersion } from '@/scripts/data/next-version'

test('a release counts up what changed, and starts the smaller numbers afresh', () => {
  expect([nextVersion('1.2.9', 'groot'), nextVersion('1.2.9', 'klein'), nextVersion('1.2.9', 'herstel')]).toEqual([
    '2.0.0',
    '1.3.0',
    '1.2.10',
  ])
})
