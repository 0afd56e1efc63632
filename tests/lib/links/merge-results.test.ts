import { expect, test } from 'vitest'
import type { LinkResult } from '@/lib/catalogue/link-report'
import { mergeResults } from '@/lib/links/merge-results'

const found = (address: string, date: string): LinkResult => ({ address, kind: 'bereikbaar', date })

test('what was not asked now keeps what was found before, and what is not linked any more goes', () => {
  const before = [
    found('https://a.nl/', '2026-01-01'),
    found('https://b.nl/', '2026-01-01'),
    found('https://weg.nl/', '2026-01-01'),
  ]
  const results = mergeResults(['https://c.nl/', 'https://b.nl/', 'https://a.nl/'], before, [
    found('https://b.nl/', '2026-11-22'),
  ])
  expect(results).toEqual([found('https://b.nl/', '2026-11-22'), found('https://a.nl/', '2026-01-01')])
})
