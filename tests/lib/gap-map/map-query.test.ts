import { expect, test } from 'vitest'
import { mapAddress, parseMapQuery } from '@/lib/gap-map/map-query'

const parse = (query: string) => parseMapQuery(new URLSearchParams(query))

test.each([
  ['/kaart', ''],
  ['/kaart?rijen=factor', 'rijen=factor'],
  ['/kaart?rijen=onderwerp&basis=rapport', 'basis=rapport&rijen=onderwerp'],
  ['/kaart', 'rijen=leefomgeving&basis=alles'],
  ['/kaart', 'rijen=__proto__&basis=&rijen=factor'],
])('%s is the address of ?%s', (address, query) => {
  expect(mapAddress(parse(query))).toBe(address)
})

test('an address that is written is read as the same', () => {
  for (const query of ['', 'rijen=factor', 'basis=rapport', 'rijen=onderwerp&basis=rapport']) {
    const asked = parse(query)
    expect(parse(mapAddress(asked).split('?')[1] ?? '')).toEqual(asked)
  }
})
