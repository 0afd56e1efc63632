import { once } from 'node:events'
import type { ServerResponse } from 'node:http'
import { createServer, type AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { askAddress, failureOf } from '@/scripts/links/ask-address'
import { playServer } from './playing-server'

const asking = {
  timeout: 5000,
  mostRedirects: 3,
  userAgent: 'Catalogus/1.2.0 (linkcontrole)',
  inTurn: <Made>(_host: string, request: () => Promise<Made>) => request(),
}

/** An answer that sends on, for now. */
const step = (to: string) => (response: ServerResponse) => response.writeHead(302, { location: to }).end()

/** Why a request failed that never got an answer. */
const failed = (code: string) => failureOf(new TypeError('fetch failed', { cause: { code } }))

test('a page that answers HEAD is not asked again, and hears who asks and nothing behind "#"', async () => {
  const { origin, asked, headers } = await playServer({ '/a?b=c': (response) => response.end('tekst') })
  expect(await askAddress(`${origin}/a?b=c#/deel`, asking)).toEqual({ redirects: [], end: { status: 200 } })
  expect(asked).toEqual(['HEAD /a?b=c'])
  expect(headers[0]!['user-agent']).toBe('Catalogus/1.2.0 (linkcontrole)')
})

test.each([403, 404, 405, 500, 501])('a page that refuses HEAD with %i and answers GET is there', async (status) => {
  const { origin, asked } = await playServer({
    '/a': (response, { method }) => response.writeHead(method === 'HEAD' ? status : 200).end(),
  })
  expect(await askAddress(`${origin}/a`, asking)).toEqual({ redirects: [], end: { status: 200 } })
  expect(asked).toEqual(['HEAD /a', 'GET /a'])
})

test('a connection that breaks on HEAD is tried again with GET', async () => {
  const { origin } = await playServer({
    '/a': (response, { method }) => (method === 'HEAD' ? response.destroy() : response.end()),
  })
  expect((await askAddress(`${origin}/a`, asking)).end).toEqual({ status: 200 })
})

test.each([403, 404, 410, 500])('a page that says %i is heard', async (status) => {
  const { origin } = await playServer({ '/a': (response) => response.writeHead(status).end() })
  expect(await askAddress(`${origin}/a`, asking)).toEqual({ redirects: [], end: { status } })
})

test('who says that there are too many questions gets no second one', async () => {
  const { origin, asked } = await playServer({
    '/a': (response) => response.writeHead(429, { 'retry-after': '3600' }).end(),
  })
  expect((await askAddress(`${origin}/a`, asking)).end).toEqual({ status: 429 })
  expect(asked).toEqual(['HEAD /a'])
})

test('redirects are followed, also relative ones, and each is remembered', async () => {
  const { origin } = await playServer({
    '/a': (response) => response.writeHead(301, { location: '/b#deel' }).end(),
    '/b': (response) => response.writeHead(302, { location: 'c' }).end(),
    '/c': (response) => response.end(),
  })
  expect(await askAddress(`${origin}/a`, asking)).toEqual({
    redirects: [
      { status: 301, to: `${origin}/b` },
      { status: 302, to: `${origin}/c` },
    ],
    end: { status: 200 },
  })
})

test('a redirect in a circle ends, and so does one that goes on and on', async () => {
  const { origin } = await playServer({
    '/a': step('/b'),
    '/b': step('/a'),
    '/zelf': step('/zelf'),
    ...Object.fromEntries([1, 2, 3, 4, 5].map((place) => [`/${place}`, step(`/${place + 1}`)])),
  })
  expect((await askAddress(`${origin}/a`, asking)).end).toEqual({ failure: 'lus' })
  expect(await askAddress(`${origin}/zelf#deel`, asking)).toEqual({ redirects: [], end: { failure: 'lus' } })
  expect((await askAddress(`${origin}/1`, asking)).end).toEqual({ failure: 'te-veel-omleidingen' })
})

test.each(['file:///geheim', 'javascript:alert(1)', 'data:text/html,x', 'http://naam:woord@127.0.0.1/', 'http://'])(
  'a redirect to %s is not followed and not remembered',
  async (location) => {
    const { origin } = await playServer({ '/a': (response) => response.writeHead(301, { location }).end() })
    expect(await askAddress(`${origin}/a`, asking)).toEqual({ redirects: [], end: { failure: 'verkeerde-omleiding' } })
  },
)

test('a redirect that names no place is an answer', async () => {
  const { origin } = await playServer({ '/a': (response) => response.writeHead(304).end() })
  expect((await askAddress(`${origin}/a`, asking)).end).toEqual({ status: 304 })
})

test('a site that never answers is left after a while', async () => {
  const { origin } = await playServer({ '/a': () => {} })
  expect((await askAddress(`${origin}/a`, { ...asking, timeout: 50 })).end).toEqual({ failure: 'te-laat' })
})

test('a question that is broken off is no answer', async () => {
  const stopping = new AbortController()
  const { origin } = await playServer({ '/a': () => stopping.abort() })
  expect((await askAddress(`${origin}/a`, { ...asking, stop: stopping.signal })).end).toEqual({
    failure: 'geen-verbinding',
  })
})

test('of an endless page only the head is read', async () => {
  let isClosed: Promise<unknown> = Promise.resolve()
  const { origin } = await playServer({
    '/a': (response, { method }) => {
      if (method === 'HEAD') return response.writeHead(405).end()
      isClosed = once(response, 'close')
      const more = () => {
        while (!response.destroyed && response.write('x'.repeat(65_536)));
      }
      response.on('drain', more)
      more()
    },
  })
  expect((await askAddress(`${origin}/a`, asking)).end).toEqual({ status: 200 })
  await isClosed
})

test('a site that is off, and a name that no host has, differ', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  expect((await askAddress(`http://127.0.0.1:${port}/`, asking)).end).toEqual({ failure: 'geen-verbinding' })
  expect(failed('ENOTFOUND')).toBe('geen-host')
  expect(failed('EAI_AGAIN')).toBe('geen-verbinding')
  expect(failed('UND_ERR_CONNECT_TIMEOUT')).toBe('te-laat')
  expect(failed('CERT_HAS_EXPIRED')).toBe('certificaat')
  expect(failed('ERR_TLS_CERT_ALTNAME_INVALID')).toBe('certificaat')
})
