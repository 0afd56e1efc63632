import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { dialectIn, metadataAddress, writeCsv } from '@/lib/export/csv'
import { field } from '@/lib/export/field'
import { knownNumberKind, textKind, yesNoKind } from '@/lib/export/field-kinds'
import { catalogueOf } from '@/tests/fixtures'
import { taken } from './taken'

type Row = { text?: string; number: number; flag: boolean }

const words = (name: string) => ({ name, label: name, description: name, basis: 'rapport' }) as const
const fields = [
  field({ ...words('tekst'), empty: 'niet vermeld' }, textKind, ({ text }: Row) => text),
  field(words('getal'), knownNumberKind, ({ number }: Row) => number),
  field(words('vlag'), yesNoKind, ({ flag }: Row) => flag),
]
/** Read by a parser of another hand. */
const read = (text: string) => parse<Record<string, string>>(text, { columns: true })
const context = { catalogue: catalogueOf(), origin: '' }
const row = (text?: string, number = 1): Row => ({ text, number, flag: true })
const csv = (rows: Row[], dialect: 'plain' | 'excel' = 'plain') =>
  [...writeCsv(rows, fields, context, dialect)].join('')

test('a file is a head and a line for each record, with CRLF and only the quotes it needs', () => {
  expect(csv([row('a'), row('b, c')])).toBe('tekst,getal,vlag\r\na,1,ja\r\n"b, c",1,ja\r\n')
})

test('quotes, line ends and letters from anywhere come back as they were', () => {
  const texts = ['Zeg "nee"', 'één\r\ntwee', 'Dappere Dino’s; ’s avonds', '日本 🙂', ' spatie ']
  const rows = read(csv(texts.map((text) => row(text))))
  expect(rows.map(({ tekst }) => tekst)).toEqual(texts)
})

test('a text that a spreadsheet would run gets an apostrophe; a negative number stays a number', () => {
  const texts = ['=1+1', '+31', '-rek', '@SUM(A1)', '\tx', '\rx']
  const rows = read(csv(texts.map((text) => row(text, -0.75))))
  expect(rows.map(({ tekst }) => tekst)).toEqual(texts.map((text) => `'${text}`))
  expect(new Set(rows.map(({ getal }) => getal))).toEqual(new Set(['-0.75']))
})

test('a text that only holds such a sign is left as it is', () => {
  expect(csv([row('65+ en a=b')])).toContain('65+ en a=b,')
})

test('for a Dutch Excel there is a byte order mark, a semicolon and a comma in numbers', () => {
  expect(csv([row('a; b', 0.5)], 'excel')).toBe('\u{feff}tekst;getal;vlag\r\n"a; b";0,5;ja\r\n')
})

test('what is not mentioned is a word', () => {
  expect(csv([row()])).toContain('\r\nniet vermeld,1,ja\r\n')
})

test('an empty list is a head', () => {
  expect(csv([])).toBe('tekst,getal,vlag\r\n')
})

test('a long list comes in parts, with every record once', () => {
  const rows = Array.from({ length: 1_001 }, (_, place) => row(`r${place}`))
  const parts = [...writeCsv(rows, fields, context, 'plain')]
  expect(parts.length).toBeGreaterThan(3)
  expect(read(parts.join('')).map(({ tekst }) => tekst)).toEqual(rows.map(({ text }) => text))
})

test('only "excel" asks for another dialect, and the description is of the same one', () => {
  expect(['excel', 'EXCEL', 'r', ''].map((voor) => dialectIn(new URLSearchParams({ voor })))).toEqual([
    'excel',
    'plain',
    'plain',
    'plain',
  ])
  const list = { ...taken([]), address: 'https://a.nl/factoren?q=a' }
  expect(metadataAddress(list, 'plain')).toBe('https://a.nl/factoren.csv-metadata.json?q=a')
  expect(metadataAddress(list, 'excel')).toBe('https://a.nl/factoren.csv-metadata.json?q=a&voor=excel')
})
