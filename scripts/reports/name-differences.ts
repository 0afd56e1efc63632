import type { Catalogue } from '@/lib/catalogue/catalogue'
import { findName, plain } from './find-name'

/** Names that the records carry over stand in the factsheet, an other name also in an address. */
export function nameDifferences({ programmes, onlineOffers, principles }: Catalogue, factsheet: string): string[] {
  const text = plain(factsheet)
  return [...programmes, ...onlineOffers, ...principles].flatMap(({ id, name, alternativeNames }) =>
    [name, ...alternativeNames]
      .filter((one) => findName(text, one) < 0)
      .map((one) => `${id}: the name "${one}" does not stand in the factsheet.`),
  )
}
