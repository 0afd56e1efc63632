import { expect, test } from 'vitest'
import type { Answer } from '@/lib/links/answer'
import { askAll } from '@/scripts/links/ask-all'

const well: Answer = { redirects: [], end: { status: 200 } }
const stop = new AbortController().signal

/** Asks, and tells what was found, in order. */
async function foundOf(addresses: string[], ask: (address: string) => Promise<Answer>, signal = stop) {
  const found: string[] = []
  await askAll(addresses, ask, { hostsAtOnce: 2, stop: signal, found: ({ address }) => found.push(address) })
  return found
}

test('every address is asked, a few hosts at once, and of a host one at a time', async () => {
  const addresses = ['a', 'b', 'c'].flatMap((host) => [1, 2, 3].map((page) => `https://${host}.nl/${page}`))
  const busy: string[] = []
  const seen: string[][] = []
  const found = await foundOf(addresses, async (address) => {
    busy.push(new URL(address).host)
    seen.push([...busy])
    await new Promise(setImmediate)
    busy.splice(busy.indexOf(new URL(address).host), 1)
    return well
  })
  expect(found.toSorted()).toEqual(addresses)
  expect(Math.max(...seen.map((hosts) => hosts.length))).toBe(2)
  expect(seen.filter((hosts) => new Set(hosts).size < hosts.length)).toEqual([])
})

test('a host that says that there are too many questions is left alone, others are not', async () => {
  const asked: string[] = []
  const found = await foundOf(['https://a.nl/1', 'https://a.nl/2', 'https://b.nl/1'], async (address) => {
    asked.push(address)
    return address === 'https://a.nl/1' ? { redirects: [], end: { status: 429 } } : well
  })
  expect(asked.toSorted()).toEqual(['https://a.nl/1', 'https://b.nl/1'])
  expect(found.toSorted()).toEqual(['https://a.nl/1', 'https://b.nl/1'])
})

test('who stops it keeps what was found, and what was broken off says nothing', async () => {
  const stopping = new AbortController()
  const ask = async (address: string): Promise<Answer> => {
    if (address !== 'https://a.nl/2') return well
    stopping.abort()
    return { redirects: [], end: { failure: 'geen-verbinding' } }
  }
  expect(await foundOf(['https://a.nl/1', 'https://a.nl/2', 'https://a.nl/3'], ask, stopping.signal)).toEqual([
    'https://a.nl/1',
  ])
})
