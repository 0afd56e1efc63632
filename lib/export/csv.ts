import { stringify } from 'csv-stringify/sync'
import { cellOf } from './cells'
import type { Context, Field } from './field'
import type { CellValue } from './field-kinds'
import { inParts } from './in-parts'
import type { TakenList } from './taken-list'

/** `plain`: RFC 4180, for programs. `excel`: what Excel reads in a country with a comma in its numbers. */
export type CsvDialect = 'plain' | 'excel'

export const csvwType = 'application/csvm+json'

/** `voor=excel` asks for it; anything else is a program. */
export const dialectIn = (params: URLSearchParams): CsvDialect => (params.get('voor') === 'excel' ? 'excel' : 'plain')

/**
 * Where a CSV file and its description stand: side by side, for the same filters. Made of what was understood: what was
 * asked can be longer than a header may be.
 */
export const csvAddress = (taken: TakenList<unknown>, dialect: CsvDialect) => fileAddress(taken, '.csv', dialect)
export const metadataAddress = (taken: TakenList<unknown>, dialect: CsvDialect) =>
  fileAddress(taken, '.csv-metadata.json', dialect)

function fileAddress({ address }: TakenList<unknown>, extension: string, dialect: CsvDialect): string {
  const [path, query = ''] = address.split('?')
  const params = [query, dialect === 'excel' ? 'voor=excel' : ''].filter((one) => one !== '').join('&')
  return `${path}${extension}${params && `?${params}`}`
}

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
