import { expect, test } from 'vitest'
import { answerFile } from '@/lib/export/answer-file'
import { fileLists } from '@/lib/export/datasets'
import { formats } from '@/lib/export/formats'
import { intervention, loadedOf, taking } from '@/tests/fixtures'

const loaded = loadedOf(intervention({ id: 'a', name: '=HYPERLINK("x")' }), intervention({ id: 'b' }))

const ask = (name: string, extension: string, query = '') =>
  answerFile(name, extension, new URLSearchParams(query), loaded, taking)

const everyFile = fileLists.flatMap(({ name, formats: files }) => files.map((format) => ({ name, format })))

test.each(everyFile)(
  '$name as $format is a file to keep, with its type and a name of its own',
  async ({ name, format }) => {
    const response = await ask(name, format, 'id=a')
    expect(response!.status).toBe(200)
    expect(response!.headers.get('content-type')).toBe(formats[format].mediaType)
    expect(response!.headers.get('content-disposition')).toMatch(
      new RegExp(`^attachment; filename="[a-z0-9-]+-2026-11-22-v1\\.2\\.0\\.${format}"$`),
    )
    expect(response!.headers.get('x-content-type-options')).toBe('nosniff')
    expect((await response!.arrayBuffer()).byteLength).toBeGreaterThan(50)
  },
)

test('a CSV leads to its description and a JSON to its schema, and both are there', async () => {
  const csv = await ask('interventies', 'csv', 'q=a')
  expect(csv!.headers.get('link')).toBe(
    '<https://catalogus.test/interventies.csv-metadata.json?q=a>; rel="describedby"; type="application/csvm+json"',
  )
  const json = await ask('interventies', 'json', 'q=a')
  expect(json!.headers.get('link')).toBe(
    '<https://catalogus.test/interventies.schema.json>; rel="describedby"; type="application/schema+json"',
  )
  const metadata = await ask('interventies', 'csv-metadata.json', 'q=a')
  expect(metadata!.headers.get('content-type')).toBe('application/csvm+json; charset=utf-8')
  expect(await metadata!.json()).toMatchObject({ url: 'https://catalogus.test/interventies.csv?q=a' })
  const schema = await ask('interventies', 'schema.json')
  expect(await schema!.json()).toMatchObject({ $id: 'https://catalogus.test/interventies.schema.json' })
})

test('an address of any length gives headers that every proxy takes', async () => {
  const csv = await ask(
    'interventies',
    'csv',
    `voor=excel&q=${'é'.repeat(15_000)}&${'x=€&'.repeat(3_000)}status=effectief`,
  )
  expect(csv!.headers.get('link')).toMatch(/csv-metadata\.json\?q=(%C3%A9)+&status=effectief&voor=excel>/)
  expect(csv!.headers.get('link')!.length).toBeLessThan(2_000)
})

test('there is no file of what is no list, in a format that is none, or that this list does not have', async () => {
  const none = [
    ['levensfasen', 'csv'],
    ['__proto__', 'csv'],
    ['interventies', 'pdf'],
    ['interventies', 'toString'],
    ['factoren', 'ris'],
    ['beleid', 'docx'],
  ]
  expect(await Promise.all(none.map(([name, extension]) => ask(name!, extension!)))).toEqual(none.map(() => null))
})

test('a selection that is too long is refused in words, and not answered in part', async () => {
  const query = Array.from({ length: 101 }, (_, place) => `id=i${place}`).join('&')
  const response = await ask('selectie', 'csv', query)
  expect([response!.status, response!.headers.get('content-disposition')]).toEqual([400, null])
  expect(await response!.text()).toMatch(/ten hoogste 100/)
})

test('a note of more interventions than anyone reads is refused in words; other files take them', async () => {
  const many = loadedOf(...Array.from({ length: 501 }, (_, place) => intervention({ id: `i${place}` })))
  const askFor = (extension: string) => answerFile('interventies', extension, new URLSearchParams(), many, taking)
  const note = await askFor('docx')
  expect(note!.status).toBe(400)
  expect(await note!.text()).toMatch(/Als Word .* ten hoogste 500 rijen .* heeft er 501/)
  expect((await askFor('csv'))!.status).toBe(200)
})
