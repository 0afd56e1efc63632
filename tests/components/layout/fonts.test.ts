import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { convert } from 'fontverter'
import { Blob, Face } from 'harfbuzzjs'
import { expect, test } from 'vitest'

/** What stands in a file and is never shown, and why. */
const neverShown: Record<string, string> = {
  '\n': 'ends a line',
  '→': 'explains code, in comments',
  '‑': 'is read by the search as a hyphen, and is in none of our texts',
}

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(json|tsx?)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))

/** Each character that could be shown, with a file that holds it. */
const characters = new Map(
  ['data', 'app', 'components', 'lib']
    .flatMap(filesIn)
    .flatMap((file) => [...new Set(readFileSync(file, 'utf8'))].map((character) => [character, file] as const)),
)

async function charactersOf(file: string): Promise<Set<string>> {
  const face = new Face(new Blob(await convert(readFileSync(file), 'sfnt')))
  return new Set([...face.collectUnicodes()].map((code) => String.fromCodePoint(code)))
}

const fonts = [
  'components/layout/fonts/newsreader-500.woff2',
  'components/layout/fonts/newsreader-500.woff',
  'node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
]

test.each(fonts)('%s has every character that a page can show', async (font) => {
  const inFont = await charactersOf(font)
  const missing = [...characters].filter(([character]) => !inFont.has(character) && !(character in neverShown))
  expect(
    missing.map(([character, file]) => `${character} (U+${character.codePointAt(0)!.toString(16)}) in ${file}`),
  ).toEqual([])
})

test('each exception is needed', () => {
  expect(Object.keys(neverShown).filter((character) => !characters.has(character))).toEqual([])
})

test('no data holds an exception', () => {
  const inData = new Set(
    filesIn('data')
      .map((file) => readFileSync(file, 'utf8'))
      .join(''),
  )
  expect(Object.keys(neverShown).filter((character) => character !== '\n' && inData.has(character))).toEqual([])
})
