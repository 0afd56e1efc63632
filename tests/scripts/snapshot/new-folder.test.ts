import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { markerFile, newFolder, refusal } from '@/scripts/snapshot/new-folder'

let place: string
let folder: string
beforeEach(() => {
  place = mkdtempSync(path.join(tmpdir(), 'snapshot-'))
  folder = path.join(place, 'momentopname')
})
afterEach(() => rmSync(place, { recursive: true }))

test('a folder that is new, empty or an earlier snapshot may be written to', () => {
  expect(refusal(folder)).toBeNull()
  mkdirSync(folder)
  expect(refusal(folder)).toBeNull()
  writeFileSync(path.join(folder, markerFile), '{}')
  writeFileSync(path.join(folder, 'index.html'), '')
  expect(refusal(folder)).toBeNull()
})

test('a folder with the files of another, or a file, is left alone', () => {
  mkdirSync(folder)
  writeFileSync(path.join(folder, 'brief.txt'), '')
  expect(refusal(folder)).toMatch(/holds files and no earlier snapshot/)
  expect(refusal(path.join(folder, 'brief.txt'))).toMatch(/is not a folder/)
})

test('the old one stays until the new one is whole, and then nothing of it is left', () => {
  mkdirSync(folder)
  writeFileSync(path.join(folder, 'oud.html'), '')
  const made = newFolder(folder)
  writeFileSync(path.join(made.path, 'nieuw.html'), '')
  expect(readdirSync(folder)).toEqual(['oud.html'])
  made.takePlace()
  expect(readdirSync(folder)).toEqual(['nieuw.html'])
  expect(readdirSync(place)).toEqual(['momentopname'])
  expect(existsSync(made.path)).toBe(false)
})
