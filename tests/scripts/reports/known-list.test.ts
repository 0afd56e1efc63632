import { expect, test } from 'vitest'
import { knownList } from '@/scripts/reports/known-list'

const entry = (what: string) => ({ what, reason: 'belongs elsewhere' })

test('an entry that was needed is known, one that was not is named', () => {
  const known = knownList([entry('a'), entry('b')])
  expect(known.has(({ what }) => what === 'a')).toBe(true)
  expect(known.has(({ what }) => what === 'c')).toBe(false)
  expect(known.unused()).toEqual(['"b" is no longer a difference. Remove it from known-differences.ts.'])
})
