import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { loadLists } from '@/lib/catalogue/load'

test('the index of everything weighs at most 60 kB on its way to the browser', () => {
  expect(gzipSync(JSON.stringify(loadLists().index.stored)).length).toBeLessThanOrEqual(60_000)
})
