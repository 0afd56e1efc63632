import type { Catalogue } from '@/lib/catalogue/catalogue'
import { entityNames } from '@/lib/catalogue/entities'
import { addressesWithoutRecord } from './known-differences'
import { knownList } from './known-list'

type Stored = { owner: string; url: string; printed: string }

/** Every address that a report prints, each once. */
export const printedAddresses = (text: string) => [...new Set(text.match(/https?:\/\/\S+/g) ?? [])]

/** The addresses of the whole factsheet both ways: each has a record, and each of a record is printed. */
export function addressDifferences(catalogue: Catalogue, factsheet: string): string[] {
  const printed = printedAddresses(factsheet)
  const stored = storedAddresses(catalogue)
  const known = knownList(addressesWithoutRecord)
  return [
    ...stored.flatMap(({ owner, url, printed: address }) => [
      ...(printed.includes(address) ? [] : [`${owner}: the address ${address} does not stand in the factsheet.`]),
      ...(address.startsWith(url) ? [] : [`${owner}: ${url} is not the start of the printed ${address}.`]),
    ]),
    ...printed
      .filter((address) => !stored.some((one) => one.printed === address))
      .filter((address) => !known.has(({ what }) => what === address))
      .map((address) => `The address ${address} stands in the factsheet and in no record.`),
    ...known.unused(),
  ]
}

export function storedAddresses(catalogue: Catalogue): Stored[] {
  return [
    ...entityNames.flatMap((name) =>
      catalogue[name].flatMap((record) =>
        'links' in record
          ? record.links.map(({ url, printedUrl = url }) => ({
              owner: `${name}/${record.id}`,
              url,
              printed: printedUrl,
            }))
          : [],
      ),
    ),
    ...catalogue.vocabularies.databases.flatMap(({ id, url }) =>
      url === undefined ? [] : [{ owner: `databases ${id}`, url, printed: url }],
    ),
  ]
}
