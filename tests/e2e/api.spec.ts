import { once } from 'node:events'
import { createServer, request as http } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from '@playwright/test'

// What only the server shows; the answers themselves are tested without it.

const problem = 'application/problem+json'
const everyHeader = {
  'api-version': '1.1.0',
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'API-Version, ETag, Link',
  'cache-control': 'no-cache',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
}

test('the API answers under its own address, with the name of the site in its links', async ({ request, baseURL }) => {
  const response = await request.get('/api/v1/interventies?levensfase=jeugd&perPagina=2')
  expect(response.status()).toBe(200)
  expect(response.headers()).toMatchObject({
    ...everyHeader,
    'content-type': 'application/json',
    link: `<${baseURL}/api/v1/interventies?levensfase=jeugd&pagina=2&perPagina=2>; rel="next"`,
  })
  const { _links, resultaten } = await response.json()
  expect(_links.self.href).toBe(`${baseURL}/api/v1/interventies?levensfase=jeugd&perPagina=2`)
  for (const { _links: own } of resultaten) expect((await request.get(own.self.href)).status()).toBe(200)
})

test('the description says where the API stands, and its example addresses answer', async ({ request }) => {
  const document = await (await request.get('/api/v1/openapi.json')).json()
  const [{ url }] = document.servers
  expect(Object.keys(document.paths)).toContain('/')
  for (const [path, { get }] of Object.entries<{ get: { parameters?: { example: string }[] } }>(document.paths)) {
    const [first] = get.parameters ?? []
    expect((await request.get(`${url}${path.replace('{id}', first?.example ?? '')}`)).status(), path).toBe(200)
  }
})

for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'])
  test(`${method} is refused in words`, async ({ request }) => {
    for (const address of ['/api/v1', '/api/v1/interventies', '/api/v1/interventies/kiva', '/api/v1/openapi.json']) {
      const response = await request.fetch(address, { method, data: '{' })
      expect(response.status(), address).toBe(405)
      expect(response.headers()).toMatchObject({ ...everyHeader, 'content-type': problem, allow: 'GET, HEAD, OPTIONS' })
    }
  })

test('HEAD and OPTIONS answer without a body', async ({ request }) => {
  const head = await request.head('/api/v1/interventies')
  const get = await request.get('/api/v1/interventies')
  expect([head.status(), await head.text()]).toEqual([200, ''])
  expect(head.headers().etag).toBe(get.headers().etag)
  const options = await request.fetch('/api/v1/interventies', { method: 'OPTIONS' })
  expect([options.status(), await options.text()]).toEqual([204, ''])
  expect(options.headers()).toMatchObject({ ...everyHeader, 'access-control-allow-methods': 'GET, HEAD, OPTIONS' })
})

test('who knows the answer gets none', async ({ request }) => {
  const { etag = '' } = (await request.get('/api/v1/beleid')).headers()
  const response = await request.get('/api/v1/beleid', { headers: { 'if-none-match': etag } })
  expect([response.status(), await response.text()]).toEqual([304, ''])
  expect(response.headers()).toMatchObject({ ...everyHeader, etag })
})

test('another site may ask from the browser of its visitor', async ({ page, baseURL }) => {
  // Another site to a browser, though on the same machine: from farther away it would not let a page come here.
  const other = createServer((_, response) => response.end('A page without a policy'))
  await once(other.listen(0, '127.0.0.1'), 'listening')
  await page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`)
  const seen = await page.evaluate(async (address) => {
    // A header that makes the browser ask for leave first.
    const response = await fetch(address, { headers: { 'If-None-Match': '"a"' } })
    return [response.status, response.headers.get('API-Version'), response.headers.get('Link') !== null]
  }, `${baseURL}/api/v1/interventies`)
  other.close()
  expect(seen).toEqual([200, '1.1.0', true])
})

for (const address of ['/api/v1/interventies/', '/api/v1/interventies/?q=slaap', '/api/v1/interventies/kiva/', '/api/'])
  test(`${address} is a 404 and no redirect`, async ({ request }) => {
    const response = await request.get(address, { maxRedirects: 0 })
    expect(response.status()).toBe(404)
    expect(response.headers()).toMatchObject({ ...everyHeader, 'content-type': problem })
  })

test('the address of the API may end in a slash, as its description has it', async ({ request }) => {
  expect((await request.get('/api/v1/', { maxRedirects: 0 })).status()).toBe(200)
})

/** Playwright and the browser repair an address before they ask. */
const statusOf = (baseURL: string, path: string) =>
  new Promise<[number?, string?]>((resolve, reject) => {
    const { hostname, port } = new URL(baseURL)
    http({ hostname, port, path }, (response) => {
      response.resume()
      resolve([response.statusCode, response.headers['content-type']])
    })
      .on('error', reject)
      .end()
  })

for (const path of [
  '/api/%E0%A4%A',
  '/api/v1/%E0%A4%A',
  '/api/v1/interventies/%',
  '/api/v1/interventies?q=%E0%A4%A',
  '/api/v1/interventies?%zz=1',
])
  test(`${path} cannot be read, and that is said`, async ({ baseURL }) => {
    expect(await statusOf(baseURL!, path)).toEqual([400, problem])
  })

for (const path of [
  '/api/v1/interventies/%00',
  '/api/v1/interventies/..%2f..%2fpackage.json',
  '/api/v1/%3Cscript%3E',
  '/api/v1/interventies/kiva.json',
  '/api/v2',
  '/api',
])
  test(`${path} is not there, and that is said`, async ({ baseURL }) => {
    expect(await statusOf(baseURL!, path)).toEqual([404, problem])
  })

test('a name of a site that is none does not come back', async ({ request }) => {
  const headers = { 'x-forwarded-host': 'a.nl"><script>' }
  const text = await (await request.get('/api/v1', { headers })).text()
  expect(text).not.toContain('script')
  expect(JSON.parse(text)).toMatchObject({ _links: { self: { href: '/api/v1' } } })
})

for (const [from, to] of [
  ['/interventies/', '/interventies'],
  [
    '/interventies/?q=pesten&levensfase=jeugd&levensfase=ouderen',
    '/interventies?q=pesten&levensfase=jeugd&levensfase=ouderen',
  ],
  ['/interventies/?q=a%20b%26c', '/interventies?q=a%20b%26c'],
  ['/interventies/kiva/?x=1', '/interventies/kiva?x=1'],
  ['/interventies/caf%C3%A9/', '/interventies/caf%C3%A9'],
  ['/lijsten/interventies.json/', '/lijsten/interventies.json'],
  ['/a/b/c/', '/a/b/c'],
  ['/apis/', '/apis'],
  ['/api-docs/x/', '/api-docs/x'],
] as const)
  test(`${from} still leads to ${to}`, async ({ request }) => {
    const response = await request.get(from, { maxRedirects: 0 })
    expect([response.status(), response.headers().location]).toEqual([308, to])
  })
