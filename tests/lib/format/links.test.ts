import { expect, test } from 'vitest'
import { archivedUrl, readableUrl } from '@/lib/format/links'

test('an address reads without protocol, "www." and closing slash', () => {
  expect(readableUrl('https://www.nji.nl/interventies/')).toBe('nji.nl/interventies')
  expect(readableUrl('http://leertedurven.ou.nl/')).toBe('leertedurven.ou.nl')
})

test('"www." inside an address stays', () => {
  expect(readableUrl('https://archief.nl/www.nji.nl')).toBe('archief.nl/www.nji.nl')
})

test('the archived copy is asked for in the year of the report', () => {
  expect(archivedUrl('https://mhfa.nl/')).toBe('https://web.archive.org/web/2022/https://mhfa.nl/')
})
