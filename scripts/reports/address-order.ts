import type { Intervention } from '@/lib/catalogue/intervention'

/**
 * The addresses stand at the foot of a page in the order of the words that they belong to. So the addresses of the
 * interventions, in the order in which the report names these, are in the order of the report; a link that stands with
 * another intervention is not.
 */
export function addressesOutOfOrder(named: Intervention[], addresses: string[]): string[] {
  const stored = named
    .flatMap(({ id, links }) => links.map(({ url, printedUrl = url }) => ({ id, address: printedUrl })))
    .filter(({ address }) => addresses.includes(address))
  const printed = stored.map(({ address }) => address).toSorted((a, b) => addresses.indexOf(a) - addresses.indexOf(b))
  return stored
    .map(({ id, address }, place) => ({ id, address, expected: printed[place] }))
    .filter(({ address, expected }) => address !== expected)
    .map(({ id, address, expected }) => `${id}: the report has ${expected} in its place, not ${address}.`)
}
