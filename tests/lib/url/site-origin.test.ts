import { afterEach, expect, test, vi } from 'vitest'
import { siteOrigin } from '@/lib/url/site-origin'

afterEach(() => vi.unstubAllEnvs())

const origin = (headers: Record<string, string>) => siteOrigin(new Headers(headers))

test('the site stands where the visitor asked for it, behind a proxy too', () => {
  expect(origin({ host: 'localhost:3000' })).toBe('http://localhost:3000')
  expect(origin({ host: 'web-1', 'x-forwarded-host': 'Catalogus.nl, web', 'x-forwarded-proto': 'https' })).toBe(
    'https://catalogus.nl',
  )
  expect(origin({ host: '[::1]:3000' })).toBe('http://[::1]:3000')
})

test.each(['evil.nl/pad', 'a b', 'a@b.nl', 'a.nl"><script>', 'a.nl?x', '', 'a.nl:port', '..'])(
  'a host that is none is not repeated: %s',
  (host) => {
    expect(origin({ 'x-forwarded-host': host, host })).toBe('')
  },
)

test('a configured address wins, but only a right one', () => {
  vi.stubEnv('SITE_URL', 'https://catalogus.nl/pad?x')
  expect(origin({ host: 'elders.nl' })).toBe('https://catalogus.nl')
  vi.stubEnv('SITE_URL', 'javascript:alert(1)')
  expect(origin({ host: 'elders.nl' })).toBe('http://elders.nl')
})
