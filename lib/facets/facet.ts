import type { ListedClassification, Term, Terms } from '../lists/list-kind'

/** A facet is one way to divide a list; a filter is the visitor's choice within it. */
export type FacetShape = {
  /** The parameter in the address. */
  param: string
  label: string
  /** The name of its closed list among the terms. */
  terms: string
  /** Whether "niet vermeld" is one of its values; it then always has its own row, also at 0. */
  canBeUnmentioned: boolean
  /** Its values say nothing without its name: "groot" is "effect groot". */
  needsName?: boolean
  /** Each value has a mark of its own, drawn beside its word. */
  hasMarks?: boolean
  /** `open`: unfolded from the start. `more`: under "Meer filters". */
  place: 'open' | 'closed' | 'more'
  /** The row of a record shows its values; of other facets only those that answer the words. */
  isInRow: boolean
  /** How a choice reads in the sentence about the list; left out, it is counted as "1 filter". */
  sentence?: { as: 'adjective' } | { as: 'phrase' } | { as: 'label'; lead: string }
}

export type Facet<Listed> = FacetShape & {
  /** Every value of a record; only what the report itself says when `reportOnly`. Never empty. */
  valuesOf: (record: Listed, reportOnly: boolean) => string[]
}

export const notMentioned: Term = { id: 'niet-vermeld', label: 'Niet vermeld' }

/** "niet vermeld" is a value of its own: counted, filterable, never read as "no". */
export function classifiedValues<Field extends string>(field: Field) {
  return (record: Record<Field, ListedClassification[]>, reportOnly: boolean): string[] => {
    const values = record[field].filter(({ basis }) => !reportOnly || basis === 'rapport')
    return values.length > 0 ? values.map(({ id }) => id) : [notMentioned.id]
  }
}

/** The terms of a facet, "niet vermeld" last where the facet can have it. */
export function facetTerms({ terms: list, canBeUnmentioned }: FacetShape, terms: Terms): Term[] {
  return canBeUnmentioned ? [...terms[list]!, notMentioned] : terms[list]!
}
