import { expect, test } from 'vitest'
import { recordAddresses, sitemapXml } from '@/lib/export/sitemap-xml'
import { catalogueOf, intervention, programme, vocabularies } from '@/tests/fixtures'

test('every record with a page of its own is in it', () => {
  const addresses = recordAddresses(catalogueOf(intervention({ id: 'kiva' }), programme({ id: 'gezonde-school' })))
  expect(addresses).toContain('/interventies/kiva')
  expect(addresses).toContain('/programmas/gezonde-school')
  for (const { id } of vocabularies.factors) expect(addresses).toContain(`/factoren/${id}`)
  expect(addresses).toContain('/levensfasen/jeugd')
  expect(addresses).toContain('/leefomgevingen/thuis')
})

test('addresses are whole, and each stands in it once', () => {
  expect(sitemapXml(['/', '/over', '/'], 'https://site.nl').match(/<loc>.*?<\/loc>/g)).toEqual([
    '<loc>https://site.nl/</loc>',
    '<loc>https://site.nl/over</loc>',
  ])
})
