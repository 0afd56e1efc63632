import type { ListedIntervention, Term, Terms } from '../catalogue/listed-catalogue'

/** A facet is one way to divide the catalogue; a filter is the visitor's choice within it. */
export type Facet = {
  /** The parameter in the address. */
  param: string
  label: string
  terms: keyof Terms
  /** Every value of a record; only what the report itself says when `reportOnly`. Never empty. */
  valuesOf: (record: ListedIntervention, reportOnly: boolean) => string[]
  /** `open`: unfolded from the start. `more`: under "Meer filters". */
  place: 'open' | 'closed' | 'more'
}

export const notMentioned: Term = { id: 'niet-vermeld', label: 'Niet vermeld' }

type Classified = 'lifePhases' | 'settings' | 'factors' | 'topics' | 'targetGroups' | 'delivery' | 'aims'

/** "niet vermeld" is a value of its own: counted, filterable, never read as "no". */
function classified(field: Classified): Pick<Facet, 'terms' | 'valuesOf'> {
  return {
    terms: field,
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
  { param: 'status', label: 'Status', place: 'open', terms: 'statuses', valuesOf: ({ status }) => [status] },
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
    valuesOf: ({ recognition }) => [recognition],
  },
]

/** The terms of a facet, "niet vermeld" last where the facet can have it. */
export function facetTerms(facet: Facet, terms: Terms): Term[] {
  const own: Term[] = terms[facet.terms]
  return own.some(({ id }) => id === notMentioned.id) || facet.terms === 'statuses' ? own : [...own, notMentioned]
}
