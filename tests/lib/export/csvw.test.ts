import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { loadCatalogue, loadLists } from '@/lib/catalogue/load'
import { writeCsv } from '@/lib/export/csv'
import { describeCsv } from '@/lib/export/csvw'
import { everyDataset } from '@/lib/export/datasets'
import { take } from '@/lib/export/take'
import { taking } from '@/tests/fixtures'

const loaded = { catalogue: loadCatalogue(), lists: loadLists() }
const context = { catalogue: loaded.catalogue, origin: taking.origin }

const described = everyDataset.flatMap((dataset) => ['', 'voor=excel'].map((query) => ({ dataset, query })))

/** Whether a cell holds what its description says: a number in its notation, an address, yes or no, or nothing. */
function fits(cell: string, { datatype, separator, null: empty }: Column): boolean {
  if (empty?.includes(cell)) return true
  if (separator === undefined && cell.includes(' | ')) return false
  const base = typeof datatype === 'string' ? datatype : datatype.base
  const decimal = typeof datatype === 'object' && typeof datatype.format === 'object' ? ',' : '.'
  const values = separator === undefined ? [cell] : cell.split(separator)
  if (base === 'decimal') return values.every((value) => new RegExp(`^-?\\d+([${decimal}]\\d+)?$`).test(value))
  if (base === 'boolean') return values.every((value) => ['ja', 'nee'].includes(value))
  if (base === 'anyURI') return values.every((value) => URL.canParse(value))
  return values.every((value) => value !== '')
}

type Column = ReturnType<typeof describeCsv>['tableSchema']['columns'][number]

test.each(described)('every cell of $dataset.name is as described ($query)', ({ dataset, query }) => {
  const params = new URLSearchParams(query)
  const taken = take(dataset, params, loaded, taking)
  const { dialect, tableSchema } = describeCsv(taken, { dataset, params })
  const csv = [...writeCsv(taken.records, dataset.fields, context, query === '' ? 'plain' : 'excel')].join('')
  const [head, ...rows] = parse(csv, { delimiter: dialect.delimiter, bom: true })
  expect(head).toEqual(tableSchema.columns.map(({ name }) => name))
  for (const row of rows)
    for (const [place, column] of tableSchema.columns.entries())
      expect.soft([column.name, row[place], fits(row[place]!, column)]).toEqual([column.name, row[place], true])
})

test('a description names the file beside it, with the same filters', () => {
  const [dataset] = everyDataset
  const params = new URLSearchParams('levensfase=jeugd&voor=excel')
  const { url, 'dc:title': title } = describeCsv(take(dataset!, params, loaded, taking), { dataset: dataset!, params })
  expect(url).toBe('https://catalogus.test/interventies.csv?levensfase=jeugd&voor=excel')
  expect(title).toMatch(/interventies voor jeugd$/)
})
