import { createHash } from 'node:crypto'
import { expect, test } from '@playwright/test'
import { kindOf, recordAt, stepsBetweenRecords, type VisitedPage, visitAll } from './site-map'

// One walk over the site serves all tests.
test.describe.configure({ mode: 'default' })

let origin: string
let pages: [string, VisitedPage][]
let steps: Set<string>

test.beforeAll(async ({ request, baseURL }) => {
  origin = baseURL!
  pages = Array.from(await visitAll(request, origin, '/'))
  steps = stepsBetweenRecords(pages, origin)
})

test('every page that links lead to is there', () => {
  expect(pages.length).toBeGreaterThan(200)
  expect(pages.filter(([, { status }]) => status !== 200).map(addressOf)).toEqual([])
})

test('the policy of every page allows the scripts that are in it, and no other', () => {
  for (const [address, { html, headers }] of pages) {
    if (html === '') continue
    const codes = Array.from(
      html.matchAll(/<script(?![^>]*\s(?:src|type)=)[^>]*>([^]*?)<\/script>/g),
      ([, code]) => code!,
    )
    const hashes = new Set(codes.map((code) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`))
    const allowed = /script-src 'self'([^;]*);/
      .exec(headers['content-security-policy'] ?? '')?.[1]!
      .trim()
      .split(' ')
    expect(new Set(allowed), address).toEqual(hashes)
    expect(/<style|\sstyle="|\snonce="|\son[a-z]+="/.exec(html)?.[0], address).toBeUndefined()
  }
})

test('links lead to every intervention, its JSON file and every programme', async ({ request }) => {
  const visited = new Set(pages.map(addressOf))
  for (const list of ['interventies', 'programmas']) {
    const { records } = await (await request.get(`/lijsten/${list}.json`)).json()
    for (const { id } of records) expect(visited).toContain(`/${list}/${id}`)
    if (list === 'interventies') for (const { id } of records) expect(visited).toContain(`/${list}/${id}.json`)
  }
  expect(recordsOf('interventies')).toHaveLength(70)
  expect(recordsOf('levensfasen')).toHaveLength(6)
  expect(recordsOf('leefomgevingen')).toHaveLength(10)
  expect(recordsOf('factoren')).toHaveLength(34)
})

test('every place that a link names is on its page', () => {
  const idsOn = new Map(pages.map(([address, { ids }]) => [address, ids]))
  const missing = pages.flatMap(([from, { links }]) =>
    links
      .filter(({ pathname, search, hash }) => hash !== '' && !idsOn.get(pathname + search)!.has(hash.slice(1)))
      .map(({ pathname, search, hash }) => `${from} → ${pathname}${search}${hash}`),
  )
  expect(missing).toEqual([])
})

test('every link to a filtered list filters on all that it names, and finds something', () => {
  // A search to the letter is a way of reading the words, not a choice, and may find nothing.
  const lists = pages.filter(
    ([address]) =>
      /^\/(interventies|programmas|beleid|handelingsopties)\?/.test(address) && !address.includes('letterlijk='),
  )
  expect(lists.length).toBeGreaterThan(100)
  const partlyRead = lists.filter(
    ([address, { html }]) =>
      html.split('Verwijder: ').length - 1 !== new URLSearchParams(address.slice(address.indexOf('?'))).size,
  )
  expect(partlyRead.map(addressOf)).toEqual([])
  // Of what the report is silent on, the editors always say something: who takes "basis=rapport" away there finds none.
  const meantToFind = lists.filter(
    ([address]) => !address.includes('niet-vermeld') || address.includes('basis=rapport'),
  )
  expect(meantToFind.filter(([, { html }]) => />0(<!-- -->)? van /.test(html)).map(addressOf)).toEqual([])
})

test('no page sets a cookie', () => {
  expect(pages.filter(([, { headers }]) => 'set-cookie' in headers).map(addressOf)).toEqual([])
})

test('a link to another site does not tell it which page the visitor comes from', () => {
  const outward = pages
    .flatMap(([, { html }]) => Array.from(html.matchAll(/<a\s[^>]*>/g), ([tag]) => tag))
    .filter((tag) => /\shref="https?:/.test(tag))
  expect(outward.length).toBeGreaterThan(100)
  expect(new Set(outward.filter((tag) => !/\srel="[^"]*\bnoreferrer\b/.test(tag)))).toEqual(new Set())
})

test('what a page tells search engines of itself can be read', () => {
  for (const [address, { html }] of pages) {
    const facts = Array.from(
      html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g),
      ([, text]) => text!,
    )
    if (recordAt(new URL(address, origin)) !== undefined) expect(facts, address).toHaveLength(2)
    for (const text of facts) expect(JSON.parse(text), address).toHaveProperty('@type')
  }
})

test('search engines are asked to leave what is a visitor’s own, and nothing else', () => {
  const left = pages.filter(([, { html }]) => html.includes('<meta name="robots" content="noindex, follow"/>'))
  expect(left.map(addressOf).sort()).toEqual(
    pages
      .filter((page) => isOwn(addressOf(page)) || findsNothing(page))
      .map(addressOf)
      .sort(),
  )
})

/** Kinds of which each record that leads to one of the other kind is led back to. */
const relatedKinds = [
  ['levensfasen', 'interventies'],
  ['levensfasen', 'programmas'],
  ['levensfasen', 'beleid'],
  ['levensfasen', 'factoren'],
  ['levensfasen', 'bevindingen'],
  ['leefomgevingen', 'interventies'],
  ['leefomgevingen', 'programmas'],
  ['leefomgevingen', 'bevindingen'],
  ['factoren', 'interventies'],
  ['factoren', 'beleid'],
  ['factoren', 'handelingsopties'],
  ['programmas', 'interventies'],
  ['programmas', 'beleid'],
  ['programmas', 'bevindingen'],
  ['interventies', 'beleid'],
  ['interventies', 'bevindingen'],
  ['beleid', 'bevindingen'],
] as const

for (const [one, other] of relatedKinds)
  test(`${one} and ${other} lead to each other, record by record`, () => {
    const there = stepsBetween(one, other)
    const back = stepsBetween(other, one).map(([from, to]) => [to, from])
    expect(there.length).toBeGreaterThan(0)
    expect(back.map(String).sort()).toEqual(there.map(String).sort())
  })

test('a life phase leads to the settings that the report names there, and a setting to every life phase', () => {
  const phases = recordsOf('levensfasen')
  for (const phase of phases)
    expect(stepsBetween('levensfasen', 'leefomgevingen').map(([from]) => from)).toContain(phase)
  for (const setting of recordsOf('leefomgevingen'))
    for (const phase of phases) expect(steps).toContain(`${setting} → ${phase}`)
})

/** A choice of one visitor. */
function isOwn(address: string): boolean {
  const { pathname, searchParams } = new URL(address, origin)
  if (['/selectie', '/vergelijk'].includes(pathname)) return true
  if (pathname === '/kaart') return false
  return searchParams.size > (pathname === '/baten' ? 0 : 1) || searchParams.has('q')
}

const findsNothing = ([, { html }]: [string, VisitedPage]) => />0(<!-- -->)? van /.test(html)

const addressOf = ([address]: [string, unknown]) => address

const recordsOf = (kind: string) =>
  pages.map(addressOf).filter((address) => recordAt(new URL(address, origin)) !== undefined && kindOf(address) === kind)

const stepsBetween = (one: string, other: string) =>
  Array.from(steps, (step) => step.split(' → ')).filter(([from, to]) => kindOf(from!) === one && kindOf(to!) === other)
