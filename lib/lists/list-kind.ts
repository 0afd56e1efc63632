import type { FormatName } from '../export/formats'
import type { Facet, FacetShape } from '../facets/facet'
import type { Noun } from '../format/words'
import type { Query } from '../url/query'

/** `phrase` completes a sentence about the list; `headingNote`: why what the report puts under it is not all the same. */
export type Term = { id: string; label: string; phrase?: string; headingNote?: string }

/** The terms that the facets and rows of a list need, by the name of their closed list. */
export type Terms = Record<string, Term[]>

/** A classification without its reason: all that a list needs. */
export type ListedClassification = { id: string; basis: 'rapport' | 'redactie' }

/** What any list knows of a record: enough to show it and to find it by words. */
export type ListedRecord = { id: string; name: string; alternativeNames: string[]; summary: string }

/** The part of the catalogue that a list needs, on the server and, fetched as one file, in the browser. */
export type ListedRecords<Listed extends ListedRecord, T extends Terms = Terms> = { records: Listed[]; terms: T }

/** Every record can be shown in relevance to the words; this order is of all lists, and only with words. */
export const relevance = 'relevantie'

/** A way to order a list. The first of a kind is the order of the catalogue itself, and needs no `compare`. */
export type SortOrder<Listed, Row, T> = {
  id: string
  compare?: (a: Listed, b: Listed, terms: T) => number
  /** Where the order has natural heads: the list of terms, and under which of them a row stands. */
  groups?: { heads: string; headOf: (row: Row, query: Query) => string }
}

/** What addresses, sentences and the form need to know of a kind of list. */
export type ListShape = {
  address: string
  noun: Noun
  searchLabel: string
  facets: FacetShape[]
  sortOrders: { id: string }[]
  /** Whether a visitor can ask for one age. */
  asksAge: boolean
  /** The files that it can be taken as. */
  files: FormatName[]
  /** Whether some of it is classified by the editors, which a visitor can leave out. */
  hasBasis: boolean
}

/** Everything in which one kind of list differs from another. */
export type ListKind<Listed extends ListedRecord, Row extends ListedRecord = Listed, T extends Terms = Terms> = Omit<
  ListShape,
  'facets' | 'sortOrders'
> & {
  facets: Facet<Listed>[]
  sortOrders: SortOrder<Listed, Row, T>[]
  holdsAge?: (record: Listed, age: number, reportOnly: boolean, terms: T) => boolean
  /** What the list shows of a record; the rest would only make the page heavier. */
  toRow: (record: Listed) => Row
}
