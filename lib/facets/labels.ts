import type { ListedIntervention, Terms } from '../catalogue/listed-catalogue'
import { facets, notMentioned } from './definitions'

/** A label that a record carries, and in which facet. A status and a recognition are always the report's. */
export type RecordLabel = { param: string; facet: string; label: string; basis: 'rapport' | 'redactie' }

/** Every label of a record, in the order of the facets; "niet vermeld" is no label. */
export function labelsOf(record: ListedIntervention, terms: Terms): RecordLabel[] {
  return facets.flatMap(({ param, label: facet, terms: list, valuesOf }) => {
    const ids = valuesOf(record, false)
    const ofReport = valuesOf(record, true)
    return terms[list]
      .filter(({ id }) => ids.includes(id) && id !== notMentioned.id)
      .map(({ id, label }) => ({ param, facet, label, basis: ofReport.includes(id) ? 'rapport' : 'redactie' }))
  })
}
