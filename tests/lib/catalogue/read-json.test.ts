import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { Problem } from '@/lib/catalogue/problem'
import { listJsonFiles, readJsonFiles } from '@/lib/catalogue/read-json'

/** A folder with these files in "lists". */
function writeFiles(files: Record<string, string>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'json-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  mkdirSync(path.join(folder, 'lists'))
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, 'lists', name), text)
  return folder
}

test('the .json files of a folder are listed in order of name, the others are left alone', () => {
  const folder = writeFiles({ 'b.json': '', 'a.json': '', 'a.json.bak': '', 'README.md': '' })
  expect(listJsonFiles(folder, 'lists', [])).toEqual(['lists/a.json', 'lists/b.json'])
})

test('a file that cannot be read is named, and the next is read', () => {
  const folder = writeFiles({ 'a.json': '{', 'b.json': '"b"' })
  const problems: Problem[] = []
  expect(readJsonFiles(folder, ['lists/a.json', 'lists/b.json'], problems)).toEqual([
    { file: 'lists/b.json', content: 'b' },
  ])
  expect(problems.map(({ file }) => file)).toEqual(['lists/a.json'])
})
