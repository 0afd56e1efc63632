import type { z } from 'zod'
import type { Catalogue } from '../catalogue/catalogue'
import type { CellValue, FieldKind, FieldTerm, TermList, Wording } from './field-kinds'

/** Who says what a field holds. */
export const bases = {
  rapport: 'Staat in het rapport.',
  'rapport, in eigen woorden': 'Wat het rapport zegt, in de woorden van de redactie.',
  'per waarde': 'Bij elke waarde staat of het rapport of de redactie het zegt.',
  redactie: 'Door de redactie gemaakt of ingedeeld.',
  afgeleid: 'Berekend uit andere velden.',
} as const

export type Basis = keyof typeof bases

/** What a field is read from, besides the record: the rest of the catalogue, and the address of the site. */
export type Context = { catalogue: Catalogue; origin: string }

/** A closed list, by its name in the codebook. */
export type ClosedList = { name: string; termsOf: (catalogue: Catalogue) => FieldTerm[] }

/** What is said of a field, in the codebook, the schemas and the files. */
export type FieldWords = {
  /** Dutch, snake_case: the head of a column in CSV and the key in JSON. Never reused for something else. */
  name: string
  /** The head of a column for readers. */
  label: string
  description: string
  basis: Basis
  list?: ClosedList
  /**
   * What it means that there is nothing: the report is silent, experts gave no score, or there is none. Left out: it
   * always has a value.
   */
  empty?: 'niet vermeld' | 'niet gescoord' | 'geen'
  /** JSON says it elsewhere. */
  onlyInTables?: boolean
}

/**
 * One field of a kind of record: it knows its own words and how its values look everywhere. Methods, so that a field of
 * any kind can stand where the kind does not matter.
 */
export type Field<Kept = unknown> = FieldWords & {
  type: string
  isList: boolean
  datatype: FieldKind<unknown>['datatype']
  schema(catalogue: Catalogue): z.ZodType
  toJson(record: Kept, context: Context): unknown
  toCells(record: Kept, context: Context, wording: Wording): CellValue[]
}

/** Makes a field from its words, the kind of its values, and where in a record they stand. */
export function field<Kept, Value>(
  words: FieldWords,
  kind: FieldKind<Value>,
  read: (record: Kept, context: Context) => Value,
): Field<Kept> {
  const { type, isList, datatype } = kind
  return {
    ...words,
    type,
    isList,
    datatype,
    schema: (catalogue) => kind.schema(words.list?.termsOf(catalogue) ?? []).describe(words.description),
    toJson: (record, context) => kind.toJson(read(record, context), termListOf(words.list, context.catalogue)),
    toCells: (record, context, wording) =>
      kind.toCells(read(record, context), termListOf(words.list, context.catalogue), wording),
  }
}

/** Thousands of cells ask for the same labels. */
const termLists = new WeakMap<Catalogue, Map<string, TermList>>()

function termListOf(list: ClosedList | undefined, catalogue: Catalogue): TermList {
  const known = termLists.get(catalogue) ?? new Map<string, TermList>()
  termLists.set(catalogue, known)
  const name = list?.name ?? ''
  const before = known.get(name)
  if (before !== undefined) return before
  const terms = list?.termsOf(catalogue) ?? []
  const labels = new Map(terms.map(({ id, label }) => [id, label]))
  const made = { terms, labelOf: (id: string) => labels.get(id) ?? id }
  known.set(name, made)
  return made
}
