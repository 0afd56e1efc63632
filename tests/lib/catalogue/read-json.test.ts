import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readJsonFolder } from '@/lib/catalogue/read-json'

test('the .json files of a folder are read in order of name, the others are left alone', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'json-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  mkdirSync(path.join(folder, 'lists'))
  for (const name of ['b.json', 'a.json', 'a.json.bak', 'README.md'])
    writeFileSync(path.join(folder, 'lists', name), JSON.stringify(name))
  expect(readJsonFolder(folder, 'lists', [])).toEqual([
    { file: 'lists/a.json', content: 'a.json' },
    { file: 'lists/b.json', content: 'b.json' },
  ])
})
