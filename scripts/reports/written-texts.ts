import type { Catalogue } from '@/lib/catalogue/catalogue'
import { entityNames } from '@/lib/catalogue/entities'
import type { WrittenTexts } from './copied-sentences'

/** The fields in which a record carries the report's own words on purpose. */
const printedFields = new Set(['words', 'printed', 'printedRange', 'printedUrl', 'url', 'heading', 'names', 'links'])

/** Every text that the editors wrote, in the records and in the closed lists. */
export function writtenTexts(catalogue: Catalogue): WrittenTexts[] {
  const names = [...catalogue.interventions, ...catalogue.programmes, ...catalogue.principles].flatMap(
    ({ name, alternativeNames }) => [name, ...alternativeNames],
  )
  const records = entityNames.flatMap((kind) =>
    catalogue[kind].map((record) => ({ id: `${kind}/${record.id}`, names, texts: textsIn(record) })),
  )
  // A label may be a printed title or name; only what explains it is ours.
  const terms = Object.entries(catalogue.vocabularies).flatMap(([list, own]) =>
    own.map((term) => ({ id: `${list}/${term.id}`, names, texts: textsIn({ ...term, label: '' }) })),
  )
  return [...records, ...terms]
}

/** All sentences in a record, however deep; single words and ids are no sentence. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.includes(' ') ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([field, inner]) => (printedFields.has(field) ? [] : textsIn(inner)))
}
