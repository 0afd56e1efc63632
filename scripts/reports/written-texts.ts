import type { Catalogue } from '@/lib/catalogue/catalogue'
import { entityNames } from '@/lib/catalogue/entities'
import type { WrittenTexts } from './copied-sentences'

/** The fields in which a record carries the report's own words on purpose. */
const printedFields = new Set(['words', 'printed', 'printedRange', 'printedUrl', 'url', 'heading', 'names', 'links'])

/** Every text that the editors wrote: of the records, the life phases and the factors. */
export function writtenTexts(catalogue: Catalogue): WrittenTexts[] {
  const names = [...catalogue.interventions, ...catalogue.programmes, ...catalogue.principles].flatMap(
    ({ name, alternativeNames }) => [name, ...alternativeNames],
  )
  const records = entityNames.flatMap((kind) =>
    catalogue[kind].map((record) => ({ id: `${kind}/${record.id}`, names, texts: textsIn(record) })),
  )
  const { 'life-phases': phases, factors } = catalogue.vocabularies
  return [
    ...records,
    ...phases.map((phase) => ({
      id: phase.id,
      names,
      texts: [phase.introduction, phase.countsNote, phase.headingNote, phase.note],
    })),
    ...factors.map(({ id, definition, note }) => ({ id, names, texts: [definition, note] })),
  ]
}

/** All sentences in a record, however deep; single words and ids are no sentence. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.includes(' ') ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([field, inner]) => (printedFields.has(field) ? [] : textsIn(inner)))
}
