import { stringify } from 'csv-stringify/sync'
import { cellOf } from './cells'
import type { Context, Field } from './field'
import type { CellValue } from './field-kinds'
import { inParts } from './in-parts'

/** `plain`: RFC 4180, for programs. `excel`: what Excel reads in a country with a comma in its numbers. */
export type CsvDialect = 'plain' | 'excel'

export const csvwType = 'application/csvm+json'

/** `voor=excel` asks for it; anything else is a program. */
export const dialectIn = (params: URLSearchParams): CsvDialect => (params.get('voor') === 'excel' ? 'excel' : 'plain')

/** Where a CSV file and its description stand: side by side, for the same filters. */
export const csvAddress = (name: string, params: URLSearchParams, origin: string) =>
  `${origin}/${name}.csv${queryOf(params)}`
export const metadataAddress = (name: string, params: URLSearchParams, origin: string) =>
  `${origin}/${name}.csv-metadata.json${queryOf(params)}`

const queryOf = (params: URLSearchParams) => (params.size > 0 ? `?${params}` : '')

const dialects = {
  plain: { delimiter: ',', byteOrderMark: '', decimal: '.' },
  excel: { delimiter: ';', byteOrderMark: '\u{feff}', decimal: ',' },
}

/** A table as text: a head with the names of the fields, then a line for each record. In parts, so that it can stream. */
export function* writeCsv<Kept>(
  records: Kept[],
  fields: Field<Kept>[],
  context: Context,
  dialect: CsvDialect,
): Generator<string> {
  const { delimiter, byteOrderMark, decimal } = dialects[dialect]
  const write = (rows: string[][]) => stringify(rows, { delimiter, record_delimiter: 'windows' })
  yield byteOrderMark + write([fields.map(({ name }) => name)])
  for (const part of inParts(records))
    yield write(part.map((record) => fields.map((one) => sayCell(cellOf(one, record, context, 'ids'), decimal))))
}

function sayCell(value: CellValue | null, decimal: string): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value).replace('.', decimal)
  if (typeof value === 'boolean') return value ? 'ja' : 'nee'
  return guardFormula(value)
}

/** A spreadsheet runs a text that begins like a formula; with an apostrophe before it, it stays a text. */
const guardFormula = (text: string) => (/^[=+\-@\t\r\0]/.test(text) ? `'${text}` : text)
