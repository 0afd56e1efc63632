import type { Terms } from '../lists/list-kind'
import { type Facet, notMentioned } from './facet'

/** A label that a record carries, and in which facet. */
export type RecordLabel = { param: string; facet: string; label: string; basis: 'rapport' | 'redactie' }

/** Every label of a record, in the order of the facets; "niet vermeld" is no label. */
export function labelsOf<Listed>(record: Listed, facets: Facet<Listed>[], terms: Terms): RecordLabel[] {
  return facets.flatMap(({ param, label: facet, terms: list, valuesOf }) => {
    const ids = valuesOf(record, false)
    const ofReport = valuesOf(record, true)
    return terms[list]!.filter(({ id }) => ids.includes(id) && id !== notMentioned.id).map(({ id, label }) => ({
      param,
      facet,
      label,
      basis: ofReport.includes(id) ? 'rapport' : 'redactie',
    }))
  })
}
