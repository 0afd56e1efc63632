import { expect, test } from 'vitest'
import { robotsTxt } from '@/lib/export/robots-txt'

/** As RFC 9309 reads a rule: "*" is any run of characters. */
const isLeft = (address: string) =>
  robotsTxt('')
    .split('\n')
    .flatMap((line) => /^Disallow: (.+)/.exec(line)?.[1] ?? [])
    .some((rule) => new RegExp(`^${rule.replaceAll(/[.?+]/g, String.raw`\$&`).replaceAll('*', '.*')}`).test(address))

test.each([
  '/api/v1/interventies',
  '/antwoorden/interventies?q=a',
  '/interventies.csv?levensfase=jeugd',
  '/selectie.docx?id=a',
])('%s is no place for a walk', (address) => expect(isLeft(address)).toBe(true))

test.each([
  '/',
  '/interventies',
  '/interventies?levensfase=jeugd&status=kansrijk',
  '/selectie?id=a',
  '/interventies.csv',
  '/data',
])('%s is open, also to be told that it is not to be kept', (address) => expect(isLeft(address)).toBe(false))

test('a sitemap is named where the address of the site is known', () => {
  expect(robotsTxt('https://site.nl')).toContain('\nSitemap: https://site.nl/sitemap.xml\n')
  expect(robotsTxt('')).not.toContain('Sitemap')
})
