import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { InlineOutLink } from '@/components/records/inline-out-link'
import { OutLink } from '@/components/records/out-link'
import type { LinkResult } from '@/lib/catalogue/link-report'
import type { CheckedLink } from '@/lib/links/checked-link'

const url = 'https://a.nl/pagina'
const copy = `https://web.archive.org/web/2022/${url}`
const found = (more: Partial<LinkResult>): LinkResult => ({
  address: url,
  kind: 'bereikbaar',
  date: '2026-11-22',
  ...more,
})
const gone = found({ kind: 'verdwenen', reason: 'niet-gevonden' })
const moved = found({ kind: 'verhuisd', redirect: { to: 'https://b.nl/', permanent: true } })

const linksIn = (html: string) => [...html.matchAll(/href="([^"]*)"/g)].map(([, address]) => address)
const textOf = (html: string) => html.replaceAll(/<[^>]*>/g, '')
const show = (more: Partial<CheckedLink>, isStateSaid = false) =>
  renderToStaticMarkup(createElement(OutLink, { link: { url, label: 'De pagina', ...more }, isStateSaid }))
const showInline = (more: Partial<CheckedLink>) =>
  renderToStaticMarkup(createElement(InlineOutLink, { link: { url, label: 'De pagina', ...more } }))

test('the printed address goes first, with the copy after it and what a check found', () => {
  expect(linksIn(show({}))).toEqual([url, copy])
  expect(textOf(show({}))).toContain('nog niet gecontroleerd')
  expect(textOf(show({ result: found({}) }))).toContain('gecontroleerd op 22 november 2026')
  expect(textOf(show({}, true))).not.toContain('gecontroleerd')
})

test('where the page is gone the copy goes first, with why, and the printed address stays', () => {
  expect(linksIn(show({ result: gone }))).toEqual([copy, url])
  expect(textOf(show({ result: gone }))).toContain('er niet meer op 22 november 2026: de site vindt de pagina niet')
  expect(linksIn(showInline({ result: gone }))).toEqual([copy, url])
})

test('where doubt is, the printed address goes first', () => {
  const doubt = found({ kind: 'onzeker', reason: 'geweigerd' })
  expect(linksIn(show({ result: doubt }))).toEqual([url, copy])
  expect(linksIn(showInline({ result: doubt }))).toEqual([url])
})

test('a new address and a derived one are offered besides, the derived one in brackets', () => {
  expect(linksIn(show({ result: moved }))).toEqual([url, copy, 'https://b.nl/'])
  expect(linksIn(showInline({ result: moved }))).toEqual([url, 'https://b.nl/'])
  const derived = { url: 'https://nieuw.nl/12', reason: 'Het register verhuisde.' }
  expect(linksIn(show({ derived }))).toEqual([url, copy, derived.url])
  expect(textOf(show({ derived }))).toContain(
    '[Het register verhuisde. Afgeleid adres: nieuw.nl/12; niet door ons gecontroleerd (redactie)]',
  )
})
