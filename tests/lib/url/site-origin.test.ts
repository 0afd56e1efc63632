import { afterEach, expect, test, vi } from 'vitest'
import { siteOrigin } from '@/lib/url/site-origin'

afterEach(() => void vi.unstubAllEnvs())

const originOf = (headers: Record<string, string>) => siteOrigin(new Headers(headers))

test('the address that is configured goes before what a request says', () => {
  vi.stubEnv('SITE_URL', 'https://catalogus.nl/')
  expect(originOf({ host: 'elders.nl', 'x-forwarded-host': 'nog-elders.nl' })).toBe('https://catalogus.nl')
})

test.each([
  'catalogus.nl',
  'ftp://catalogus.nl',
  'https://catalogus.nl/pad',
  'https://catalogus.nl/?q=a',
  'https://naam:geheim@catalogus.nl',
  'javascript:alert(1)',
  '',
])('a configured "%s" is no address of a site, so that the request is asked', (address) => {
  vi.stubEnv('SITE_URL', address)
  expect(originOf({ host: 'elders.nl' })).toBe('http://elders.nl')
})

test.each([
  [{ host: 'localhost:3000' }, 'http://localhost:3000'],
  [{ host: '192.0.2.1' }, 'http://192.0.2.1'],
  [{ host: 'Catalogus.NL', 'x-forwarded-proto': 'https' }, 'https://catalogus.nl'],
  [{ host: 'binnen:3000', 'x-forwarded-host': 'buiten.nl', 'x-forwarded-proto': 'https' }, 'https://buiten.nl'],
  [{ 'x-forwarded-host': 'buiten.nl, binnen.nl', 'x-forwarded-proto': 'https,http' }, 'https://buiten.nl'],
])('%j is %s', (headers, origin) => {
  expect(originOf(headers)).toBe(origin)
})

test.each([
  {},
  { host: '' },
  { host: 'a.nl/pad' },
  { host: 'a.nl"><script>' },
  { host: 'naam@a.nl' },
  { host: 'a.nl:123456' },
  { host: 'a..nl' },
  { host: 'é.nl' },
  { host: 'a'.repeat(300) },
  { host: 'a.nl', 'x-forwarded-host': 'b.nl?x' },
  { host: 'a.nl', 'x-forwarded-proto': 'javascript' },
  { host: 'a.nl', 'x-forwarded-proto': 'httpsx' },
])('%j is not reflected', (headers) => {
  expect(originOf(headers as Record<string, string>)).toBe('')
})
