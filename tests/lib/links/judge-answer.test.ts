import { expect, test } from 'vitest'
import type { LinkReason, LinkResult } from '@/lib/catalogue/link-report'
import type { Answer } from '@/lib/links/answer'
import { judgeAnswer } from '@/lib/links/judge-answer'

const page = 'https://site.nl/pagina'
const today = '2026-11-22'
const judge = (answer: Partial<Answer>, address = page, before?: LinkResult) =>
  judgeAnswer(address, { redirects: [], end: { status: 200 }, ...answer }, before, today)
const sent = (status: number, to: string) => ({ status, to })

test('what answers is there, on that day', () => {
  expect(judge({})).toEqual({ address: page, kind: 'bereikbaar', status: 200, date: today })
})

test.each([
  [404, 'niet-gevonden'],
  [410, 'ingetrokken'],
])('%i says that the page is gone', (status, reason) => {
  expect(judge({ end: { status } })).toEqual({ address: page, kind: 'verdwenen', reason, status, date: today })
})

test.each([
  [401, 'geweigerd'],
  [403, 'geweigerd'],
  [429, 'te-veel-vragen'],
  [400, 'ander-antwoord'],
  [405, 'ander-antwoord'],
  [304, 'ander-antwoord'],
  [500, 'storing'],
  [503, 'storing'],
])('%i says nothing of the page', (status, reason) => {
  expect(judge({ end: { status } })).toMatchObject({ kind: 'onzeker', reason, status })
})

test.each<LinkReason>(['te-laat', 'geen-verbinding', 'lus', 'certificaat', 'verkeerde-omleiding'])(
  'no answer (%s) says nothing of the page',
  (failure) => {
    expect(judge({ end: { failure } })).toEqual({ address: page, kind: 'onzeker', reason: failure, date: today })
  },
)

test('a host that does not exist is gone when it did not exist on an earlier day either', () => {
  const noHost = { end: { failure: 'geen-host' as const } }
  const first = judge(noHost)
  expect(first).toMatchObject({ kind: 'onzeker', reason: 'geen-host', noHostSince: today })
  expect(judge(noHost, page, first)).toMatchObject({ kind: 'onzeker', noHostSince: today })
  const since = { ...first, noHostSince: '2026-11-20', date: '2026-11-20' }
  expect(judge(noHost, page, since)).toMatchObject({ kind: 'verdwenen', noHostSince: '2026-11-20' })
  expect(judge({}, page, since)).not.toHaveProperty('noHostSince')
})

test('a page that moved for good has a new address; one hop that is temporary keeps the old one', () => {
  const to = 'https://site.nl/nieuw'
  const [forGood, forNow] = [sent(301, 'https://site.nl/tussen'), sent(302, to)]
  expect(judge({ redirects: [forGood, sent(308, to)] })).toMatchObject({
    kind: 'verhuisd',
    redirect: { to, permanent: true },
  })
  expect(judge({ redirects: [forGood, forNow] })).toMatchObject({
    kind: 'bereikbaar',
    redirect: { to, permanent: false },
  })
})

test('a page that moved to where nothing is, is gone', () => {
  expect(judge({ redirects: [sent(301, 'https://site.nl/nieuw')], end: { status: 404 } })).toMatchObject({
    kind: 'verdwenen',
  })
})

test('another way to write the same address is no move', () => {
  expect(judge({ redirects: [sent(301, 'http://www.site.nl/pagina/')] }, `${page}#deel`).kind).toBe('bereikbaar')
})

test('a page that leads to the front page may be gone', () => {
  const redirects = [sent(301, 'https://site.nl/')]
  expect(judge({ redirects })).toMatchObject({ kind: 'onzeker', reason: 'naar-voorpagina' })
  expect(judge({ redirects: [sent(301, 'https://nieuw.nl/')] }, 'https://site.nl/').kind).toBe('verhuisd')
})

test('a page behind "#/" is not seen by a check, but that its site is gone is', () => {
  const behind = 'https://site.nl/zoeken#/Kaart/12'
  expect(judge({}, behind)).toMatchObject({ kind: 'onzeker', reason: 'achter-hekje', status: 200 })
  expect(judge({ end: { status: 404 } }, behind).kind).toBe('verdwenen')
  expect(judge({}, `${page}#deel`).kind).toBe('bereikbaar')
})
