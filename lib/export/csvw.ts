import { emptyCell, valueSeparator } from './cells'
import { csvAddress, type CsvDialect, dialectIn } from './csv'
import type { Dataset } from './dataset'
import type { Field } from './field'
import { dataLicence } from './licence'
import { siteName } from '../format/page-title'
import type { TakenList } from './taken-list'

/** What a program must know to read the CSV of a list: W3C's metadata for tabular data on the web. */
export function describeCsv(
  taken: TakenList<unknown>,
  { dataset, params }: { dataset: Dataset; params: URLSearchParams },
) {
  const dialect = dialectIn(params)
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'nl' }],
    url: csvAddress(taken, dialect),
    'dc:title': taken.title,
    'dc:description': [
      dataset.description,
      `Versie ${taken.version} van de gegevens.`,
      ...taken.filters.map((filter) => `${filter}.`),
      'Een tekst die met = + - of @ begint heeft een apostrof ervoor, zodat een rekenblad haar niet uitvoert.',
    ].join(' '),
    'dc:creator': siteName,
    'dc:issued': { '@value': taken.date, '@type': 'xsd:date' },
    'dc:license': { '@id': dataLicence.url },
    'dc:source': taken.address,
    dialect: {
      encoding: 'utf-8',
      delimiter: dialect === 'excel' ? ';' : ',',
      lineTerminators: ['\r\n'],
      quoteChar: '"',
      doubleQuote: true,
      header: true,
    },
    tableSchema: {
      columns: dataset.fields.map((one) => describeColumn(one, dialect)),
      primaryKey: 'id',
    },
  }
}

function describeColumn<Kept>(field: Field<Kept>, dialect: CsvDialect) {
  const { name, label, description, empty, isList } = field
  return {
    name,
    titles: [name],
    'dc:title': label,
    'dc:description': description,
    datatype: datatypeOf(field, dialect),
    ...(isList && { separator: valueSeparator }),
    ...(empty !== undefined && { null: [emptyCell(field, 'ids') ?? ''] }),
    required: empty === undefined,
  }
}

function datatypeOf<Kept>({ datatype }: Field<Kept>, dialect: CsvDialect) {
  if (datatype === 'boolean') return { base: 'boolean', format: 'ja|nee' }
  if (datatype === 'decimal' && dialect === 'excel') return { base: 'decimal', format: { decimalChar: ',' } }
  return datatype
}
