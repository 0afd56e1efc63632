import { readdirSync } from 'node:fs'
import path from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { GET } from '@/app/sitemap.xml/route'

afterEach(() => void vi.unstubAllEnvs())

/** What search engines are asked to leave. */
const own = ['/selectie', '/vergelijk', '/storing']

/** The addresses of the pages that are made from no id. */
const singlePages = readdirSync(path.resolve(import.meta.dirname, '../../app'), { recursive: true, encoding: 'utf8' })
  .filter((file) => path.basename(file) === 'page.tsx' && !file.includes('['))
  .map((file) => `/${path.dirname(file).replaceAll(path.sep, '/')}`.replace('/.', '/'))

test('every page is in it, but for those that are a visitor’s own', async () => {
  vi.stubEnv('SITE_URL', 'https://site.nl')
  const text = await GET().text()
  const named = Array.from(text.matchAll(/<loc>https:\/\/site\.nl(.*?)<\/loc>/g), ([, address]) => address)
  expect(named).toEqual(expect.arrayContaining(singlePages.filter((page) => !own.includes(page))))
  for (const page of own) expect(named).not.toContain(page)
  expect(named).toContain('/interventies/kiva')
  expect(new Set(named).size).toBe(named.length)
})

test('without an address of its own the site has none', () => {
  vi.stubEnv('SITE_URL', '')
  expect(GET().status).toBe(404)
})
