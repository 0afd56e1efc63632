import { expect, test } from 'vitest'
import type { LinkResult } from '@/lib/catalogue/link-report'
import { sayLastCheck, sayResult, sayTogether } from '@/lib/format/link-words'

const found = (more: Partial<LinkResult>): LinkResult => ({
  address: 'https://a.nl/',
  kind: 'bereikbaar',
  date: '2026-11-22',
  ...more,
})
const link = (result?: LinkResult) => ({ url: 'https://a.nl/', label: 'A', ...(result && { result }) })

test('what a check found is said with its day', () => {
  expect(sayResult(undefined)).toBe('nog niet gecontroleerd')
  expect(sayResult(found({}))).toBe('gecontroleerd op 22 november 2026')
  expect(sayResult(found({ kind: 'verdwenen', reason: 'niet-gevonden' }))).toBe(
    'niet meer gevonden op 22 november 2026: de site vindt de pagina niet',
  )
  expect(sayResult(found({ kind: 'onzeker', reason: 'geweigerd' }))).toBe(
    'niet zeker op 22 november 2026: de site weigert een automatische vraag',
  )
})

test('links of which the same is known share one line', () => {
  expect(sayTogether([link(), link()])).toBe('Links nog niet gecontroleerd.')
  expect(sayTogether([link(found({})), link(found({}))])).toBe('Links gecontroleerd op 22 november 2026.')
})

test('a link alone, links that differ and links that need more words say it themselves', () => {
  const gone = link(found({ kind: 'verdwenen', reason: 'niet-gevonden' }))
  expect(sayTogether([])).toBeNull()
  expect(sayTogether([link()])).toBeNull()
  expect(sayTogether([link(), link(found({}))])).toBeNull()
  expect(sayTogether([link(found({})), link(found({ date: '2026-11-21' }))])).toBeNull()
  expect(sayTogether([gone, gone])).toBeNull()
})

test('the last check is the newest of all', () => {
  const dates = ['2026-11-20', '2026-11-22', '2026-11-21']
  expect(sayLastCheck(dates.map((date) => found({ date })))).toBe(
    'De links zijn het laatst gecontroleerd op 22 november 2026.',
  )
  expect(sayLastCheck([])).toBe('De links zijn nog niet gecontroleerd.')
})
