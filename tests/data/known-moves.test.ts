import { expect, test } from 'vitest'
import { loadCatalogue } from '@/lib/catalogue/load'
import { derivedAddress } from '@/lib/links/derived-address'
import { outgoingAddresses } from '@/lib/links/outgoing-addresses'

const catalogue = loadCatalogue()
const moves = catalogue.vocabularies['known-moves']
const addresses = outgoingAddresses(catalogue).map(({ address }) => address)

test('every move is of a link that there is, and leads away from where it was', () => {
  for (const move of moves)
    expect(addresses.filter((address) => derivedAddress(address, [move]) !== undefined)).not.toEqual([])
  expect(moves.filter(({ from, to }) => new URL(from).host === new URL(to).host)).toEqual([])
})

test('every entry of the register of the RIVM has its new address, with the same number', () => {
  const entries = addresses.filter((address) => address.includes('#/InterventionDetails/'))
  expect(entries).toHaveLength(16)
  const register = 'https://interventies.loketgezondleven.nl/leefstijlinterventies/interventies-zoeken/'
  expect(entries.map((entry) => derivedAddress(entry, moves)?.url)).toEqual(
    entries.map((entry) => `${register}${entry.split('/').at(-1)}`),
  )
})
