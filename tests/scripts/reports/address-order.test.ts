import { expect, test } from 'vitest'
import { addressesOutOfOrder } from '@/scripts/reports/address-order'
import { intervention, link } from '@/tests/fixtures'

const addresses = ['https://a.nl/', 'https://ab.nl/', 'https://b.nl/?gclid=1', 'https://programma.nl/', 'https://c.nl/']
const withLinks = (id: string, ...links: ReturnType<typeof link>[]) => intervention({ id, links })
const shared = link('https://ab.nl/')
const printed = link('https://b.nl/', { printedUrl: 'https://b.nl/?gclid=1' })

test('interventions may share an address, have more than one or none', () => {
  const named = [
    withLinks('a', link('https://a.nl/'), shared),
    withLinks('b', shared, printed),
    withLinks('none'),
    withLinks('c', link('https://c.nl/')),
  ]
  expect(addressesOutOfOrder(named, addresses)).toEqual([])
})

test('addresses that have changed places are found, and those between them are right', () => {
  const named = [withLinks('a', link('https://c.nl/')), withLinks('b', printed), withLinks('c', link('https://a.nl/'))]
  expect(addressesOutOfOrder(named, addresses)).toEqual([
    'a: the report has https://a.nl/ in its place, not https://c.nl/.',
    'c: the report has https://c.nl/ in its place, not https://a.nl/.',
  ])
})

test('links of one intervention are in the order of the report too', () => {
  expect(addressesOutOfOrder([withLinks('a', shared, link('https://a.nl/'))], addresses)).toHaveLength(2)
})

test('an address that the report does not print has no place', () => {
  const named = [withLinks('a', link('https://nieuw.nl/'), link('https://a.nl/')), withLinks('b', printed)]
  expect(addressesOutOfOrder(named, addresses)).toEqual([])
})
