import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { loadCatalogue, loadLists } from '@/lib/catalogue/load'
import { answerFile } from '@/lib/export/answer-file'
import { answer } from '@/lib/facets/answer'
import { groupRows } from '@/lib/facets/group-rows'
import { interventionList } from '@/lib/lists/interventions'
import { taking } from '@/tests/fixtures'
import { partsOf } from '../lib/export/xlsx/read-workbook'
import { randomQueries } from './random-queries'

const loaded = { catalogue: loadCatalogue(), lists: loadLists() }
const { interventions: listed, index } = loaded.lists

async function fileOf(extension: string, query: string): Promise<Uint8Array> {
  const response = await answerFile('interventies', extension, new URLSearchParams(query), loaded, taking)
  return new Uint8Array(await response!.arrayBuffer())
}

const textOf = async (extension: string, query: string) => new TextDecoder().decode(await fileOf(extension, query))

const namesInOrder = (text: string, names: string[]) => {
  let from = 0
  return names.every((name) => (from = text.indexOf(name, from) + 1) > 0)
}

test.each(randomQueries(loaded, 20, 5))(
  'every file of ?%s has the rows of the screen, in their order',
  async (query) => {
    const params = Object.fromEntries(
      [...new URLSearchParams(query).keys()].map((key) => [key, new URLSearchParams(query).getAll(key)]),
    )
    const { view } = answer(listed, interventionList, index, params)
    const onScreen = groupRows(view.query, view.rows, interventionList, listed.terms).flatMap(({ rows }) => rows)
    const ids = onScreen.map(({ id }) => id)
    const names = onScreen.map(({ name }) => name)
    expect(ids).toHaveLength(view.total)

    const csv = parse<Record<string, string>>(await textOf('csv', query), { columns: true })
    const forExcel = parse<Record<string, string>>(await textOf('csv', `voor=excel&${query}`), {
      columns: true,
      delimiter: ';',
      bom: true,
    })
    const { aantal, resultaten } = JSON.parse(await textOf('json', query)) as {
      aantal: number
      resultaten: { id: string }[]
    }
    expect(csv.map(({ id }) => id)).toEqual(ids)
    expect(forExcel.map(({ id }) => id)).toEqual(ids)
    expect(resultaten.map(({ id }) => id)).toEqual(ids)
    expect(aantal).toBe(view.total)

    const workbook = partsOf(await fileOf('xlsx', query))
    expect(workbook['xl/worksheets/sheet1.xml']!.match(/<row /g)).toHaveLength(view.total + 1)

    const ris = await textOf('ris', query)
    expect([...ris.matchAll(/^TI {2}- (.*)\r$/gm)].map(([, title]) => title).slice(-view.total || Infinity)).toEqual(
      names,
    )
    const { 'word/document.xml': note } = partsOf(await fileOf('docx', query))
    expect(
      namesInOrder(
        note!.replaceAll(/<[^>]+>/g, ''),
        names.map((name) => name.replaceAll('&', '&amp;')),
      ),
    ).toBe(true)
  },
)
