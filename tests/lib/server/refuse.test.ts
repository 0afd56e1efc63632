import { expect, test } from 'vitest'
import { refuse } from '@/lib/server/refuse'

const ask = (method: string, url = '/over', headers = {}) => refuse({ method, url, headers })

test.each(['GET', 'HEAD'])('%s is not refused', async (method) => {
  for (const url of ['/', '/over', '/api/v1', '/interventies?q=x']) expect(await ask(method, url)).toBeNull()
})

test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'TRACE', 'PROPFIND', ''])('%s is refused in words', async (method) => {
  const answer = await ask(method)
  expect(answer).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD, OPTIONS' } })
  expect(answer!.body.toString()).toContain('alleen lezen')
})

test.each(['/api', '/api/v1/interventies', '/api?x=1'])('the API refuses in its own form: %s', async (url) => {
  const answer = await ask('POST', url)
  expect(answer).toMatchObject({
    status: 405,
    headers: { allow: 'GET, HEAD, OPTIONS', 'content-type': 'application/problem+json', 'api-version': '1.1.0' },
  })
  expect(JSON.parse(answer!.body.toString())).toMatchObject({ status: 405 })
})

test('OPTIONS says what may be done; to a page of another site only the API does', async () => {
  expect(await ask('OPTIONS')).toMatchObject({ status: 204, headers: { allow: 'GET, HEAD, OPTIONS' } })
  expect((await ask('OPTIONS'))!.headers).not.toHaveProperty('access-control-allow-methods')
  expect((await ask('OPTIONS', '/api/v1'))!.headers['access-control-allow-methods']).toBe('GET, HEAD, OPTIONS')
  expect((await ask('OPTIONS', '/apis'))!.headers).not.toHaveProperty('access-control-allow-methods')
})

test.each(['GET', 'POST'])('an order to the framework is refused (%s)', async (method) => {
  expect(await ask(method, '/', { 'next-action': 'abc' })).toMatchObject({ status: 400 })
})

test.each(['http://evil.example/', '*', ''])('an address that is no path is refused: %s', async (url) => {
  expect(await ask('GET', url)).toMatchObject({ status: 400 })
})

test('images are not resized, which would write files', async () => {
  for (const url of ['/_next/image', '/_next/image?url=%2Ffavicon.ico&w=64&q=75'])
    expect(await ask('GET', url)).toMatchObject({ status: 404 })
})

const addressWith = (count: number, path: string) => `${path}?${Array(count).fill('levensfase=jeugd').join('&')}`

test('an address with thousands of parameters is refused before it is read', async () => {
  expect(await ask('GET', addressWith(1000, '/interventies'))).toBeNull()
  expect(await ask('GET', addressWith(1001, '/interventies'))).toMatchObject({ status: 400 })
  const { status, headers } = (await ask('GET', addressWith(1001, '/api/v1/interventies')))!
  expect([status, headers['content-type']]).toEqual([400, 'application/problem+json'])
})
