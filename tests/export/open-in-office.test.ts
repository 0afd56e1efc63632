import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { loadCatalogue, loadLists } from '@/lib/catalogue/load'
import { answerFile } from '@/lib/export/answer-file'
import { cellOf } from '@/lib/export/cells'
import { fileLists } from '@/lib/export/datasets'
import { taking } from '@/tests/fixtures'
import { convertInOffice, officePath, readsCsv, sheetsAsCsv } from './open-in-office'

const loaded = { catalogue: loadCatalogue(), lists: loadLists() }
const context = { catalogue: loaded.catalogue, origin: taking.origin }
const tables = fileLists.filter(({ name }) => name !== 'selectie')
const minutes = 60_000

async function filesAs(extension: string, query = ''): Promise<Record<string, Uint8Array>> {
  const files = tables.map(async ({ name }) => {
    const response = await answerFile(name, extension, new URLSearchParams(query), loaded, taking)
    return [`${name}.${extension}`, new Uint8Array(await response!.arrayBuffer())] as const
  })
  return Object.fromEntries(await Promise.all(files))
}

/** The cells of a list as they should stand in a sheet. */
const cellsOf = (dataset: (typeof tables)[number]) =>
  dataset
    .select(new URLSearchParams(), loaded)
    .records.map((record) => dataset.fields.map((field) => say(cellOf(field, record, context, 'labels'))))

const say = (value: string | number | boolean | null) =>
  value === true ? 'ja' : value === false ? 'nee' : String(value ?? '')

test.skipIf(!officePath)(
  'LibreOffice opens every workbook: all cells as they are, and the sheet that explains them',
  { timeout: minutes },
  async () => {
    const opened = convertInOffice(await filesAs('xlsx'), sheetsAsCsv)
    for (const dataset of tables) {
      const [head, ...rows] = parse(opened[`${dataset.name}-Lijst.csv`]!)
      const single = dataset.fields
        .map(({ datatype }, place) => ({ place, datatype }))
        .filter(({ datatype }) => datatype !== 'anyURI')
      const columnOf = (label: string) => head!.indexOf(label)
      const expected = cellsOf(dataset)
      expect(rows).toHaveLength(expected.length)
      for (const { place } of single) {
        const { label } = dataset.fields[place]!
        expect(rows.map((row) => row[columnOf(label)])).toEqual(expected.map((row) => row[place]))
      }
      expect(opened[`${dataset.name}-Toelichting.csv`]).toContain(`${expected.length}`)
    }
  },
)

test.skipIf(!officePath).each([
  { separator: ',', query: '' },
  { separator: ';', query: 'voor=excel' },
] as const)(
  'LibreOffice and a parser read the same in every CSV with "$separator"',
  { timeout: minutes },
  async ({ separator, query }) => {
    const files = await filesAs('csv', query)
    const opened = convertInOffice(files, sheetsAsCsv, readsCsv(separator))
    for (const { name } of tables) {
      const parsed = parse(Buffer.from(files[`${name}.csv`]!), { delimiter: separator, bom: true })
      expect(parse(opened[`${name}-${name}.csv`]!)).toEqual(parsed)
    }
  },
)

test.skipIf(!officePath)(
  'LibreOffice opens the note: every name, status and summary stands in it, in order',
  { timeout: minutes },
  async () => {
    const response = await answerFile('interventies', 'docx', new URLSearchParams('levensfase=jeugd'), loaded, taking)
    const opened = convertInOffice(
      { 'notitie.docx': new Uint8Array(await response!.arrayBuffer()) },
      'txt:Text (encoded):UTF8',
    )
    const text = opened['notitie.txt']!
    let from = 0
    for (const { name, summary } of tables[0]!.select(new URLSearchParams('levensfase=jeugd'), loaded).records as {
      name: string
      summary: string
    }[]) {
      from = text.indexOf(summary, from)
      expect.soft([name, from > 0]).toEqual([name, true])
    }
  },
)
