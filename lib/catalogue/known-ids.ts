import type { Records } from './catalogue'
import { type EntityName, entityNames } from './entities'
import type { KnownIds } from './record-fields'
import { type Vocabularies, vocabularyNames } from './vocabularies'

/** `recordIds` gives the ids of the records of a kind, which may be known before the records themselves are right. */
export function knownIds(vocabularies: Vocabularies, recordIds: (name: EntityName) => string[]): KnownIds {
  return Object.fromEntries([
    ...vocabularyNames.map((name) => [name, vocabularies[name].map(({ id }) => id)]),
    ...entityNames.map((name) => [name, recordIds(name)]),
  ]) as KnownIds
}

/** The ids in a catalogue that is right. */
export const idsOf = ({ vocabularies, ...records }: { vocabularies: Vocabularies } & Records) =>
  knownIds(vocabularies, (name) => records[name].map(({ id }) => id))
