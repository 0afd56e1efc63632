import { expect, test, vi } from 'vitest'
import { fixedHeaders } from '@/lib/api/reply'
import { everyDataset } from '@/lib/export/datasets'
import { catalogueOf, intervention, programme } from '@/tests/fixtures'
import { ask, bodyOf, loadedFrom, origin } from './asking'

const loaded = loadedFrom(
  catalogueOf(intervention({ id: 'kiva' }), intervention({ id: 'kanjertraining' }), programme({ id: 'school' })),
)

const get = (address: string, headers: Record<string, string> = {}) => ask(loaded, address, { headers })

test('the API begins with links to everything there is', async () => {
  const { _links, ...landing } = await bodyOf(get('/api/v1'))
  expect(landing).toMatchObject({
    titel: 'Interventiecatalogus Mentale Gezondheid',
    apiVersie: '1.1.0',
    versie: '1.2.0',
  })
  expect(Object.keys(_links)).toEqual(['self', ...everyDataset.map(({ name }) => name), 'openapi', 'data'])
  const { data: _page, ...ofApi } = _links
  const found = Object.values(ofApi).map(({ href }) => [href, get(href.replace(origin, '')).status])
  expect(found.filter(([, status]) => status !== 200)).toEqual([])
})

test('a record has all its public fields, and its own address', async () => {
  expect(await bodyOf(get('/api/v1/interventies/kiva'))).toMatchObject({
    id: 'kiva',
    status: 'kansrijk',
    levensfasen: [{ id: 'jeugd', naam: 'Jeugd', basis: 'rapport' }],
    _links: { self: { href: `${origin}/api/v1/interventies/kiva` } },
  })
})

test.each([
  ['/api/v1/interventies/kivaa', 'id', 'kivaa', ['kiva']],
  ['/api/v1/interventies/kanjer', 'id', 'kanjer', ['kanjertraining']],
  ['/api/v1/programmas/kiva', 'id', 'kiva', undefined],
  ['/api/v1/interventie', 'pad', 'interventie', ['interventies']],
  ['/api/v1/Beleid', 'pad', 'Beleid', ['beleid']],
  ['/api/v1/openapi', 'pad', 'openapi', ['openapi.json']],
  ['/api/v1/__proto__', 'pad', '__proto__', undefined],
  ['/api/v1/interventies/__proto__', 'id', '__proto__', undefined],
  ['/api/v1/interventies/', 'pad', '/api/v1/interventies/', undefined],
  ['/api/v1/interventies/kiva/', 'pad', '/api/v1/interventies/kiva/', undefined],
  ['/api/v1//', 'pad', '/api/v1//', undefined],
  ['/api/v1/interventies/kiva/x', 'pad', '/api/v1/interventies/kiva/x', undefined],
  ['/api/v1/openapi.json/x', 'pad', 'openapi.json', ['openapi.json']],
  ['/api', 'pad', '/api', undefined],
  ['/api/v2', 'pad', '/api/v2', undefined],
  ['/api/v10/interventies', 'pad', '/api/v10/interventies', undefined],
  ['/api/v1/interventies/%00', 'id', '%00', undefined],
])('%s is not there, and what is near is said', async (address, name, value, nearest) => {
  const response = get(address)
  expect(response.status).toBe(404)
  const { errors } = await bodyOf(response)
  expect(errors).toHaveLength(1)
  expect(errors[0]).toMatchObject({ in: 'path', name, value })
  expect(errors[0]!.nearest).toEqual(nearest)
})

test.each(['/api/v1/%E0%A4%A', '/api/v1/interventies/%', '/api/%zz', '/api/v1/%E0%A4%A/'])(
  '%s cannot be read',
  async (address) => {
    const response = get(address)
    expect(response.status).toBe(400)
    expect((await bodyOf(response)).errors).toMatchObject([{ in: 'path', code: 'onleesbare-codering' }])
  },
)

test.each(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])(
  'every answer to %s has the headers that all have, and a version',
  (method) => {
    for (const address of ['/api/v1', '/api/v1/beleid', '/api/v1/beleid?x', '/api/v1/x', '/api/v1/interventies/kiva']) {
      const { headers } = ask(loaded, address, { method })
      expect(Object.fromEntries(headers)).toMatchObject(
        Object.fromEntries(Object.entries(fixedHeaders).map(([name, value]) => [name.toLowerCase(), value])),
      )
    }
  },
)

test('HEAD says what GET says, without the body', async () => {
  for (const address of [
    '/api/v1',
    '/api/v1/interventies?perPagina=1',
    '/api/v1/interventies/x',
    '/api/v1/beleid?x=1',
  ]) {
    const [one, other] = [get(address), ask(loaded, address, { method: 'HEAD' })]
    expect(other.status).toBe(one.status)
    expect(Object.fromEntries(other.headers)).toEqual(Object.fromEntries(one.headers))
    expect(await other.text()).toBe('')
  }
})

test('OPTIONS says what may be asked, to any other site', async () => {
  const response = ask(loaded, '/api/v1/interventies', { method: 'OPTIONS', headers: { origin: 'https://elders.nl' } })
  expect([response.status, await response.text()]).toEqual([204, ''])
  expect(Object.fromEntries(response.headers)).toMatchObject({
    allow: 'GET, HEAD, OPTIONS',
    'access-control-allow-origin': '*',
    'access-control-allow-methods': 'GET, HEAD, OPTIONS',
    'access-control-expose-headers': 'API-Version, ETag, Link',
  })
})

test('a method that changes something is refused, with those that are not', async () => {
  const response = ask(loaded, '/api/v1/interventies', { method: 'DELETE' })
  expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS'])
  expect(await bodyOf(response)).toMatchObject({ status: 405, title: 'Methode niet toegestaan' })
})

const tagOf = (address: string) => get(address).headers.get('etag')

test('the tag of an answer stays while the answer does, and differs between answers', () => {
  const addresses = ['/api/v1', '/api/v1/interventies', '/api/v1/interventies?perPagina=1', '/api/v1/interventies/kiva']
  for (const address of addresses) expect(tagOf(address)).toBe(tagOf(address))
  expect(new Set(addresses.map(tagOf)).size).toBe(addresses.length)
  expect(tagOf('/api/v1')).toMatch(/^"[\w-]{27}"$/)
  const changed = loadedFrom(catalogueOf(intervention({ id: 'kiva', summary: 'Anders.' })))
  expect(ask(changed, '/api/v1/interventies/kiva').headers.get('etag')).not.toBe(tagOf('/api/v1/interventies/kiva'))
})

test('who knows the answer gets no body', async () => {
  const etag = get('/api/v1/interventies').headers.get('etag')!
  for (const known of [etag, `W/${etag}`, `"a", ${etag}`, `"a" ,W/${etag},"b"`, '*']) {
    const response = get('/api/v1/interventies', { 'if-none-match': known })
    const { status, headers } = response
    expect([known, status, headers.get('etag'), await response.text()]).toEqual([known, 304, etag, ''])
  }
  for (const other of ['"a"', etag.slice(1, -1), `${etag}x`, 'W/*', ''])
    expect([other, get('/api/v1/interventies', { 'if-none-match': other }).status]).toEqual([other, 200])
  expect(get('/api/v1/interventies/x', { 'if-none-match': '*' }).status).toBe(404)
})

test('hostile input gets an answer that a client can read', async () => {
  const hostile = [
    'a'.repeat(100_000),
    '%00%01%1f',
    '%F0%9F%92%99'.repeat(5_000),
    '..%2f..%2fpackage.json',
    '%3Cscript%3E',
    'constructor',
    'toString',
    encodeURIComponent('\u202e\ufeff\u2028'),
    '%ED%A0%80',
  ]
  for (const one of hostile)
    for (const address of [
      `/api/v1/${one}`,
      `/api/v1/interventies/${one}`,
      `/api/v1/interventies?q=${one}&${one}=${one}&levensfase=${one}&leeftijd=${one}&pagina=${one}`,
    ]) {
      const response = get(address)
      expect([400, 404]).toContain(response.status)
      expect((await response.text()).length).toBeLessThan(20_000)
    }
})

test('a mistake of ours is a problem too, and is written down', async () => {
  const written = vi.spyOn(console, 'error').mockImplementation(() => {})
  const response = ask({ ...loaded, lists: null as never }, '/api/v1/interventies')
  expect([response.status, response.headers.get('content-type')]).toEqual([500, 'application/problem+json'])
  expect(await bodyOf(response)).toEqual({
    status: 500,
    title: 'Onverwachte fout',
    detail: 'Er ging bij ons iets mis. Probeer het later nog eens.',
  })
  expect(written).toHaveBeenCalledOnce()
  written.mockRestore()
})
