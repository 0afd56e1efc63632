import { load } from 'cheerio'
import { expect, test } from 'vitest'
import { rewritePage, type Surroundings } from '@/scripts/snapshot/rewrite-page'
import { snapshotFile } from '@/scripts/snapshot/snapshot-file'

const there = new Set([
  '/',
  '/over',
  '/interventies',
  '/interventies?levensfase=jeugd',
  '/interventies.csv',
  '/_next/static/a.css',
])

const around: Surroundings = {
  fileOf: (address) => (there.has(address) ? snapshotFile(address) : null),
  nameOf: () => 'alle-interventies.csv',
  liveSite: '',
  day: '22 november 2026',
  version: '1.0.0 van 20 november 2026',
}

const rewritten = (body: string, address = '/interventies/kiva', more: Partial<Surroundings> = {}, head = '') =>
  load(
    rewritePage(
      `<html><head><meta charset="utf-8">${head}</head><body><header></header>${body}</body></html>`,
      address,
      { ...around, ...more },
    ),
  )

test('nothing runs, and the page says so itself', () => {
  const $ = rewritten(
    '<script>a()</script><script src="/b.js"></script><template></template>',
    '/',
    {},
    '<link rel="preload" as="script" href="/b.js"><link rel="manifest" href="/m"><meta property="og:image" content="x">',
  )
  expect($('script, template, link[rel="preload"], link[rel="manifest"], [property="og:image"]')).toHaveLength(0)
  expect($('meta[http-equiv]').attr('content')).toMatch(/^default-src 'none'; style-src 'self'/)
  expect($('.snapshot-notice').text()).toContain('Momentopname van 22 november 2026.')
  expect($('.snapshot-notice').text()).toContain('versie 1.0.0')
})

test('what a page says to search engines stays where the live site has an address to say', () => {
  const facts = '<script type="application/ld+json">{"a":"<b>"}</script>'
  expect(rewritten(facts)('script')).toHaveLength(0)
  const $ = rewritten(facts, '/', { liveSite: 'https://site.nl' })
  expect($('script').text()).toBe('{"a":"<b>"}')
  expect($('.snapshot-notice a').attr('href')).toBe('https://site.nl')
})

test('links lead to the files beside the page, with their place', () => {
  const $ = rewritten(
    '<a href="/over#status">Status</a><a href="#hier" id="hier">Hier</a><a href="https://elders.nl/">Elders</a>',
  )
  expect(
    $('a')
      .map((_, link) => $(link).attr('href'))
      .toArray(),
  ).toEqual(['../over.html#status', '#hier', 'https://elders.nl/'])
})

test('a file keeps the name that the site gives it', () => {
  expect(rewritten('<a href="/interventies.csv" download>CSV</a>')('a').attr()).toEqual({
    href: '../interventies.csv',
    download: 'alle-interventies.csv',
  })
})

test('a link to what is not there leaves its words', () => {
  const $ = rewritten(
    '<p>Zie <a href="/zoeken">de <b>zoekpagina</b></a>.</p><nav><ul><li><a href="/zoeken">Zoek</a></li></ul></nav>',
  )
  expect($('p').not('.snapshot-notice').text()).toBe('Zie de zoekpagina.')
  expect($('a')).toHaveLength(0)
  expect($('nav li')).toHaveLength(0)
})

test('a way to a part that is gone, or to the API, goes as a whole', () => {
  const $ = rewritten(
    '<nav><ul><li><a href="#api">API</a></li><li><a href="#b">B</a></li></ul></nav><p id="b"></p><ul><li><a href="/api/v1/a">API</a></li></ul><div data-live=""><p id="api"></p></div>',
  )
  expect($('li').text()).toBe('B')
})

const list = `<form action="/interventies"><h1>Alle</h1><div data-live=""><input name="q"></div>
  <section id="filters"><h2>Filters</h2><details open=""><label class="row cursor-pointer">
    <input type="checkbox" name="levensfase" value="jeugd"><span>Jeugd</span><span>21</span></label></details>
    <details open=""><label><input type="checkbox" name="levensfase" value="oud"><span>Oud</span><span>0</span></label></details>
  </section><p>rij</p></form>`

test('the filters of a whole list become links, one at a time', () => {
  const $ = rewritten(list, '/interventies')
  expect($('form, input, label, [data-live]')).toHaveLength(0)
  expect($('h1, #filters, p').not('.snapshot-notice').text()).toMatch(/Alle[\s\S]*Jeugd21[\s\S]*Oud0[\s\S]*rij/)
  expect($('#filters a').attr('href')).toBe('interventies/levensfase-jeugd.html')
  expect($('#filters a')).toHaveLength(1)
  expect($('#filters details[open]')).toHaveLength(1)
})

test('a list on one filter leads back to the others, because its numbers are not theirs', () => {
  const $ = rewritten(list, '/interventies?levensfase=jeugd')
  expect($('form, input, details')).toHaveLength(0)
  expect($('#filters a').attr('href')).toBe('../interventies.html')
})

const files = (address: string) =>
  `<section><h2 id="meenemen">Neem mee</h2><ul><li><a download href="${address}">CSV</a></li></ul></section>`

test('what can be taken of a choice is said where its files are not there', () => {
  expect(rewritten(files('/interventies.csv'), '/interventies')('section a[download]')).toHaveLength(1)
  const $ = rewritten(files('/interventies.csv?levensfase=jeugd'), '/interventies?levensfase=jeugd')
  expect($('section').text()).toContain('geen bestanden')
  expect($('section a').attr('href')).toBe('../interventies.html#meenemen')
})

test('the calculator keeps its examples', () => {
  const $ = rewritten(
    '<form class="calculator-form"><label>Aantal</label><input><ul><li><a href="/over">Gemeente</a></li></ul></form>',
    '/',
  )
  expect($('form, input, label')).toHaveLength(0)
  expect($('.calculator-form a').attr('href')).toBe('over.html')
})
