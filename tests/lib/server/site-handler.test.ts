import type { RequestListener } from 'node:http'
import { brotliDecompressSync } from 'node:zlib'
import inject from 'light-my-request'
import { expect, onTestFinished, test, vi } from 'vitest'
import { siteHandler, type State } from '@/lib/server/site-handler'

/** A framework with a page, a file, and the faults that a page can have. It writes the nonce as the real one does. */
const framework: RequestListener = (request, response) => {
  const nonce = /'nonce-(\w+)'/.exec(String(request.headers['content-security-policy']))![1]
  const page = (words: string) => `<html><p>${words.repeat(300)}</p><script nonce="${nonce}">go()</script></html>`
  const send = (status: number, type: string, body: string) =>
    response.writeHead(status, { 'content-type': type, 'cache-control': 's-maxage=31536000' }).end(body)
  if (request.url === '/breekt') return send(500, 'text/html', 'Error: at /srv/secret.js')
  if (request.url === '/api/breekt') return send(500, 'application/problem+json', '{"status":500}')
  if (request.headers.rsc !== undefined && request.url !== '/over') return send(500, 'text/plain', 'no part')
  if (request.headers['next-router-segment-prefetch'] !== undefined) return send(404, 'text/plain', 'no such part')
  if (request.url === '/gooit') throw new Error('broken')
  if (request.url === '/weg') return send(404, 'text/html', page('weg'))
  if (request.url === '/bestand') return send(200, 'application/octet-stream', 'bytes')
  return send(200, 'text/html', page(`${request.url} `))
}

async function start(phase: State['phase'] = 'ready') {
  const listener = vi.fn<RequestListener>(framework)
  const state: State = { phase, about: { version: '1.2.3' } }
  const { handle, prepare } = siteHandler(listener, state)
  await prepare()
  listener.mockClear()
  const ask = (url: string, headers: Record<string, string> = {}, method = 'GET') =>
    inject(handle, { url, headers, method: method as 'GET' })
  return { ask, listener, state }
}

test('a page has a strict policy with the hash of its script, a tag, and no nonce', async () => {
  const { ask } = await start()
  const { statusCode, headers, payload } = await ask('/over')
  expect(statusCode).toBe(200)
  expect(headers).toMatchObject({ 'cache-control': 'no-cache', 'x-frame-options': 'DENY' })
  expect(headers['content-security-policy']).toMatch(/script-src 'self' 'sha256-[\w+/]{43}='; /)
  expect(Number(headers['content-length'])).toBe(Buffer.byteLength(payload))
  expect(payload).toContain('<script>go()</script>')
})

test('it is made once, and packed for who can unpack', async () => {
  const { ask, listener } = await start()
  const plain = await ask('/over')
  const packed = await ask('/over', { 'accept-encoding': 'gzip, deflate, br' })
  expect(brotliDecompressSync(packed.rawPayload).toString()).toBe(plain.payload)
  expect(packed.headers.vary).toBe('Accept-Encoding')
  expect((await ask('/over', { 'accept-encoding': 'gzip' })).headers['content-encoding']).toBe('gzip')
  expect((await ask('/over', { 'accept-encoding': 'br;q=0' })).headers).not.toHaveProperty('content-encoding')
  expect(listener).toHaveBeenCalledOnce()
})

test('who has it already gets no body, packed or not', async () => {
  const { ask } = await start()
  const { etag } = (await ask('/over')).headers
  for (const tag of [`${etag}`, `W/${etag}`, `"x", ${etag}`]) {
    const { statusCode, payload, headers } = await ask('/over', { 'if-none-match': tag, 'accept-encoding': 'br' })
    expect([statusCode, payload]).toEqual([304, ''])
    expect(headers).toHaveProperty('content-security-policy')
  }
  expect((await ask('/over', { 'if-none-match': '"x"' })).statusCode).toBe(200)
})

test('HEAD says the same as GET, without the words', async () => {
  const { ask } = await start()
  const [get, head] = [await ask('/over'), await ask('/over', {}, 'HEAD')]
  expect(head.payload).toBe('')
  expect(head.headers).toMatchObject({ etag: get.headers.etag, 'content-length': get.headers['content-length'] })
})

test.each(['/breekt', '/gooit'])('%s is answered with the page for failures, and no word of the fault', async (url) => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {})
  onTestFinished(() => logged.mockRestore())
  const { ask } = await start()
  const { statusCode, payload, headers } = await ask(url)
  expect(statusCode).toBe(500)
  expect(payload).toContain('/storing')
  expect(payload).not.toMatch(/secret|broken/)
  expect(headers).toMatchObject({ 'cache-control': 'no-store' })
  expect(headers).not.toHaveProperty('etag')
})

test('the API says itself what went wrong', async () => {
  const { ask } = await start()
  const { statusCode, payload } = await ask('/api/breekt')
  expect([statusCode, payload]).toEqual([500, '{"status":500}'])
})

test.each([
  ['/kaart', 200],
  ['/weg', 404],
])('a part of %s that cannot be made is answered with the whole (%i)', async (url, status) => {
  const { ask } = await start()
  const whole = await ask(url)
  const part = await ask(url, { rsc: '1', 'next-router-state-tree': 'garbage' })
  expect([part.statusCode, part.payload]).toEqual([status, whole.payload])
})

test('a part that a page does not have is answered with the whole page, which is there', async () => {
  const { ask } = await start()
  const part = await ask('/over', { 'next-router-segment-prefetch': 'garbage' })
  expect([part.statusCode, part.payload]).toEqual([200, (await ask('/over')).payload])
})

test('what is not found has no tag, so that it can appear', async () => {
  const { ask, listener } = await start()
  const { statusCode, headers } = await ask('/weg')
  expect(statusCode).toBe(404)
  expect(headers).not.toHaveProperty('etag')
  await ask('/weg')
  expect(listener).toHaveBeenCalledTimes(2)
})

test('another method never reaches the pages', async () => {
  const { ask, listener } = await start()
  expect((await ask('/over', {}, 'POST')).statusCode).toBe(405)
  expect(listener).not.toHaveBeenCalled()
})

test.each([
  ['starting', 503],
  ['ready', 200],
  ['stopping', 503],
] as const)('while %s it is alive, and says whether to send visitors', async (phase, status) => {
  const { ask } = await start(phase)
  expect((await ask('/healthcheck/live')).statusCode).toBe(200)
  const ready = await ask('/healthcheck/ready')
  expect([ready.statusCode, ready.json()]).toEqual([status, { status: phase, version: '1.2.3' }])
})

test('while stopping a connection is closed after its answer', async () => {
  const { ask, state } = await start()
  expect((await ask('/over')).headers.connection).not.toBe('close')
  state.phase = 'stopping'
  expect((await ask('/over')).headers.connection).toBe('close')
})
