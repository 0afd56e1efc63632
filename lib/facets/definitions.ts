import type { ClassifiedField, ListedIntervention, Term, Terms } from '../catalogue/listed-catalogue'

/** A facet is one way to divide the catalogue; a filter is the visitor's choice within it. */
export type Facet = {
  /** The parameter in the address. */
  param: string
  label: string
  terms: keyof Terms
  /** Every value of a record; only what the report itself says when `reportOnly`. Never empty. */
  valuesOf: (record: ListedIntervention, reportOnly: boolean) => string[]
  /** Whether "niet vermeld" is one of its values; it then always has its own row, also at 0. */
  canBeUnmentioned: boolean
  /** Each value has a mark of its own, drawn beside its word. */
  hasMarks?: boolean
  /** `open`: unfolded from the start. `more`: under "Meer filters". */
  place: 'open' | 'closed' | 'more'
}

export const notMentioned: Term = { id: 'niet-vermeld', label: 'Niet vermeld' }

/** "niet vermeld" is a value of its own: counted, filterable, never read as "no". */
function classified(field: ClassifiedField): Pick<Facet, 'terms' | 'valuesOf' | 'canBeUnmentioned'> {
  return {
    terms: field,
    // Every record stands under the heading of a life phase.
    canBeUnmentioned: field !== 'lifePhases',
    valuesOf: (record, reportOnly) => {
      const values = record[field].filter(({ basis }) => !reportOnly || basis === 'rapport')
      return values.length > 0 ? values.map(({ id }) => id) : [notMentioned.id]
    },
  }
}

/** In the order of the question: what a visitor chose first stands first. A new facet is one entry. */
export const facets: Facet[] = [
  { param: 'levensfase', label: 'Levensfase', place: 'open', ...classified('lifePhases') },
  { param: 'leefomgeving', label: 'Leefomgeving', place: 'open', ...classified('settings') },
  {
    param: 'status',
    label: 'Status',
    place: 'open',
    terms: 'statuses',
    canBeUnmentioned: false,
    hasMarks: true,
    valuesOf: ({ status }) => [status],
  },
  { param: 'onderwerp', label: 'Onderwerp', place: 'open', ...classified('topics') },
  { param: 'factor', label: 'Factor', place: 'closed', ...classified('factors') },
  { param: 'vorm', label: 'Vorm', place: 'closed', ...classified('delivery') },
  { param: 'doel', label: 'Doel', place: 'more', ...classified('aims') },
  { param: 'doelgroep', label: 'Doelgroep', place: 'more', ...classified('targetGroups') },
  {
    param: 'erkenning',
    label: 'Erkenning',
    place: 'more',
    terms: 'recognitions',
    // Its closed list has a "niet vermeld" of its own.
    canBeUnmentioned: false,
    valuesOf: ({ recognition }) => [recognition],
  },
]

/** The terms of a facet, "niet vermeld" last where the facet can have it. */
export function facetTerms(facet: Facet, terms: Terms): Term[] {
  return facet.canBeUnmentioned ? [...terms[facet.terms], notMentioned] : terms[facet.terms]
}
