import { expect, test } from 'vitest'
import { type Answer, collect } from '@/scripts/snapshot/collect'

/** A site of a few pages, by address. */
const collected = async (site: Record<string, string>, belongs = (_address: string) => true) => {
  const ask = (address: string): Promise<Answer> =>
    Promise.resolve({ body: Buffer.from(site[address] ?? ''), isPage: site[address]?.startsWith('<') ?? false })
  return [...(await collect(['/'], ask, belongs)).keys()]
}

test('what pages lead to is collected, each address once', async () => {
  const site = {
    '/': '<a href="/over">Over</a> <a href="/over#status">Status</a> <a href="https://elders.nl/a">Elders</a>',
    '/over':
      '<a href="/">Terug</a> <a href="#status">Status</a> <a href="tel:113">Bel</a> <a href="/a.csv" download>CSV</a>',
    '/a.csv': 'a,b',
  }
  expect(await collected(site)).toEqual(['/', '/over', '/a.csv'])
})

test('a page of a choice leads no further, but its stylesheet comes along', async () => {
  const site = {
    '/': '<a href="/lijst?a=1">Een</a>',
    '/lijst?a=1':
      '<link rel="stylesheet" href="/_next/static/a.css"><a href="/lijst?a=1&b=2">Meer</a><a href="/nieuw">Nieuw</a>',
    '/_next/static/a.css': '@font-face { src: url(media/letter.woff2) }',
  }
  expect(await collected(site)).toEqual(['/', '/lijst?a=1', '/_next/static/a.css', '/_next/static/media/letter.woff2'])
})

const choice = (value: string, count: number) =>
  `<label><input type="checkbox" name="fase" value="${value}"><span>${value} </span><span>${count}<span> stuks</span></span></label>`

test('each choice of a filter panel that gives something is a list of its own', async () => {
  const site = {
    '/': `<a href="/lijst">Lijst</a>`,
    '/lijst': `<div id="filters">${choice('jeugd', 10)}${choice('oud', 0)}</div>`,
  }
  expect(await collected(site)).toEqual(['/', '/lijst', '/lijst?fase=jeugd'])
})

test('what does not belong is not asked for', async () => {
  const site = { '/': '<a href="/zoeken">Zoek</a><a href="/over">Over</a>' }
  expect(await collected(site, (address) => address !== '/zoeken')).toEqual(['/', '/over'])
})
