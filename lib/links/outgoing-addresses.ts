import type { Catalogue } from '../catalogue/catalogue'
import { entities, entityNames } from '../catalogue/entities'
import { vocabularyNames } from '../catalogue/vocabularies'
import { derivedAddress } from './derived-address'

/** An address that the site links to, and the records and lists that have it. */
export type OutgoingAddress = { address: string; places: string[] }

/** Every address in the data once, in the order of the data, each with the one that is derived from it. */
export function outgoingAddresses(catalogue: Catalogue): OutgoingAddress[] {
  const { vocabularies } = catalogue
  const found = new Map<string, string[]>()
  const add = (address: string, place: string) => {
    const places = found.get(address) ?? []
    found.set(address, places.includes(place) ? places : [...places, place])
  }
  const addAll = (content: unknown, place: string) => {
    for (const address of urlsIn(content)) {
      add(address, place)
      const derived = derivedAddress(address, vocabularies['known-moves'])
      if (derived !== undefined) add(derived.url, place)
    }
  }
  for (const name of vocabularyNames) addAll(vocabularies[name], `vocabularies/${name}`)
  for (const name of entityNames)
    for (const record of catalogue[name]) addAll(record, `${entities[name].folder}/${record.id}`)
  return [...found].map(([address, places]) => ({ address, places }))
}

/** What stands under the key "url", however deep: a kind of record that gets links later is not forgotten. */
function urlsIn(content: unknown): string[] {
  if (typeof content !== 'object' || content === null) return []
  return Object.entries(content).flatMap(([key, value]: [string, unknown]) =>
    key === 'url' && typeof value === 'string' ? [value] : urlsIn(value),
  )
}
