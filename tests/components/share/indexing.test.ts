import { afterEach, expect, test, vi } from 'vitest'
import { forEngines, notForEngines } from '@/components/share/indexing'

afterEach(() => void vi.unstubAllEnvs())

test('a page that is kept names its one address, where the address of the site is known', () => {
  vi.stubEnv('SITE_URL', 'https://site.nl')
  expect(forEngines('/kaart')).toEqual({ alternates: { canonical: '/kaart' } })
  vi.stubEnv('SITE_URL', '')
  expect(forEngines('/kaart')).toEqual({})
})

test('a page that is not kept names none, and its links are followed', () => {
  expect(notForEngines).toEqual({ robots: { index: false, follow: true }, alternates: { canonical: null } })
})
