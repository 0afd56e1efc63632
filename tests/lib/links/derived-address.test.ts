import { expect, test } from 'vitest'
import { derivedAddress } from '@/lib/links/derived-address'
import { vocabularies } from '@/tests/fixtures'

const urlOf = (address: string) => derivedAddress(address, vocabularies['known-moves'])?.url

test('the number of an entry goes along to the new address, with what moved', () => {
  expect(derivedAddress('https://oud.nl/zoeken#/Kaart/1400778', vocabularies['known-moves'])).toEqual({
    url: 'https://nieuw.nl/kaarten/1400778',
    reason: 'Het register verhuisde.',
  })
})

test.each([
  'https://oud.nl/zoeken#/Kaart/',
  'https://oud.nl/zoeken#/Kaart/12a',
  'https://oud.nl/zoeken#/Kaart/12/../../x',
  'https://oud.nl/zoeken#/Kaart/12?utm=1',
  'https://oud.nl/zoeken#/Overview',
  'https://oud.nl/zoeken#/Kaars/12',
  'https://oud.nl.elders.nl/zoeken#/Kaart/12',
  'https://elders.nl/?x=https://oud.nl/zoeken#/Kaart/12',
  `https://oud.nl/zoeken#/Kaart/${'1'.repeat(13)}`,
])('nothing is derived from %s', (address) => {
  expect(urlOf(address)).toBeUndefined()
})
