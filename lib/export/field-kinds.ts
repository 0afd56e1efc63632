import { z } from 'zod'
import { inSentence } from '../format/words'
import type { Classification } from '../catalogue/record-fields'

/** An entry of a closed list, as a field needs it. */
export type FieldTerm = { id: string; label: string }

/** What stands in a cell of a table. */
export type CellValue = string | number | boolean

/** Which words a cell uses for the terms of a closed list: ids for a program, labels for a reader. */
export type Wording = 'ids' | 'labels'

/** The terms of the closed list of a field, and the label of each id. */
export type TermList = { terms: FieldTerm[]; labelOf: (id: string) => string }

/**
 * How the values of a field look everywhere: in JSON, in its schema, and in the cells of a table, where a list is
 * several. An empty list of cells: there is nothing to say.
 */
export type FieldKind<Value> = {
  /** What the codebook calls it. */
  type: string
  /** Several values in one cell, with " | " between them. */
  isList: boolean
  /** The datatype of one value in CSVW. */
  datatype: 'string' | 'decimal' | 'boolean' | 'anyURI'
  toJson: (value: Value, list: TermList) => unknown
  schema: (terms: FieldTerm[]) => z.ZodType
  toCells: (value: Value, list: TermList, wording: Wording) => CellValue[]
}

const string = z.string()

/** The schema of one id of a closed list. */
const idOf = (terms: FieldTerm[]) => (terms.length > 0 ? z.enum(terms.map(({ id }) => id)) : string)

const named = (terms: FieldTerm[]) => ({ id: idOf(terms), naam: string })

const sayIn = (wording: Wording, { labelOf }: TermList, id: string) => (wording === 'ids' ? id : labelOf(id))

/** One or more sentences. */
export const textKind: FieldKind<string | undefined> = {
  type: 'tekst',
  isList: false,
  datatype: 'string',
  toJson: (value) => value ?? null,
  schema: () => string.nullable(),
  toCells: (value) => (value === undefined ? [] : [value]),
}

/** A text that every record has, such as an id. */
export const knownTextKind: FieldKind<string> = { ...(textKind as FieldKind<string>), schema: () => string }

export const textsKind: FieldKind<string[]> = {
  type: 'teksten',
  isList: true,
  datatype: 'string',
  toJson: (values) => values,
  schema: () => z.array(string),
  toCells: (values) => values,
}

export const numberKind: FieldKind<number | undefined> = {
  type: 'getal',
  isList: false,
  datatype: 'decimal',
  toJson: (value) => value ?? null,
  schema: () => z.number().nullable(),
  toCells: (value) => (value === undefined ? [] : [value]),
}

export const knownNumberKind: FieldKind<number> = {
  ...(numberKind as FieldKind<number>),
  schema: () => z.number(),
}

export const yesNoKind: FieldKind<boolean> = {
  type: 'ja of nee',
  isList: false,
  datatype: 'boolean',
  toJson: (value) => value,
  schema: () => z.boolean(),
  toCells: (value) => [value],
}

/** One entry of a closed list. */
export const termKind: FieldKind<string> = {
  type: 'waarde uit een lijst',
  isList: false,
  datatype: 'string',
  toJson: (id) => id,
  schema: idOf,
  toCells: (id, list, wording) => [sayIn(wording, list, id)],
}

/** Several entries of a closed list, without who says so. */
export const termsKind: FieldKind<string[]> = {
  type: 'waarden uit een lijst',
  isList: true,
  datatype: 'string',
  toJson: (ids) => ids,
  schema: (terms) => z.array(idOf(terms)),
  toCells: (ids, list, wording) => ids.map((id) => sayIn(wording, list, id)),
}

/** Several entries of a closed list, each with its basis. */
export const classifiedKind: FieldKind<Classification[]> = {
  type: 'waarden uit een lijst, elk met basis',
  isList: true,
  datatype: 'string',
  toJson: (values, { labelOf }) =>
    values.map(({ id, basis, reason }) => ({ id, naam: labelOf(id), basis, ...(reason && { reden: reason }) })),
  schema: (terms) =>
    z.array(
      z.strictObject({
        ...named(terms),
        basis: z.enum(['rapport', 'redactie']).describe('Wie dit zegt: het rapport zelf, of de redactie'),
        reden: string.optional().describe('Waarom; bij de redactie altijd'),
      }),
    ),
  // For a reader square brackets are the editor speaking, as on the site; a program has a field for what the report says.
  toCells: (values, list, wording) =>
    values.map(({ id, basis }) =>
      wording === 'labels' && basis === 'redactie' ? `[${inSentence(list.labelOf(id))}]` : sayIn(wording, list, id),
    ),
}

/** Entries of a closed list, some with a text of their own. */
export const notedKind: FieldKind<{ id: string; note?: string }[]> = {
  type: 'waarden uit een lijst, soms met toelichting',
  isList: true,
  datatype: 'string',
  toJson: (values, { labelOf }) =>
    values.map(({ id, note }) => ({ id, naam: labelOf(id), ...(note && { toelichting: note }) })),
  schema: (terms) => z.array(z.strictObject({ ...named(terms), toelichting: string.optional() })),
  toCells: (values, list, wording) => values.map(({ id }) => sayIn(wording, list, id)),
}
