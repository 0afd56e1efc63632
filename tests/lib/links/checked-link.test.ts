import { expect, test } from 'vitest'
import type { LinkResult } from '@/lib/catalogue/link-report'
import { checkedLinks } from '@/lib/links/checked-link'
import { link, vocabularies } from '@/tests/fixtures'

const printed = link('https://oud.nl/zoeken#/Kaart/12')
const check = (...linkResults: LinkResult[]) => checkedLinks([printed], { vocabularies, linkResults })[0]!

test('a link that nobody looked at has no result, and keeps its printed address beside the derived one', () => {
  expect(check()).toEqual({
    ...printed,
    derived: { url: 'https://nieuw.nl/kaarten/12', reason: 'Het register verhuisde.' },
  })
})

test('a link and its derived address have each their own result', () => {
  const here: LinkResult = { address: printed.url, kind: 'onzeker', reason: 'achter-hekje', date: '2026-11-22' }
  const there: LinkResult = { address: 'https://nieuw.nl/kaarten/12', kind: 'bereikbaar', date: '2026-11-21' }
  expect(check(there, here)).toMatchObject({ url: printed.url, result: here, derived: { result: there } })
})

test('a derived address at which nothing was found is not offered', () => {
  const gone = 'https://nieuw.nl/kaarten/12'
  expect(check({ address: gone, kind: 'verdwenen', reason: 'niet-gevonden', date: '2026-11-22' })).toEqual(printed)
})
