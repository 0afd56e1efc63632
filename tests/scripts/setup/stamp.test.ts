import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { fingerprint, isDone, markDone } from '@/scripts/setup/stamp.mjs'

/** The stamps and the paths are relative to the working folder, so each test has its own. */
function workInEmptyFolder() {
  const before = process.cwd()
  const folder = mkdtempSync(path.join(tmpdir(), 'stamp-'))
  process.chdir(folder)
  onTestFinished(() => {
    process.chdir(before)
    rmSync(folder, { recursive: true })
  })
}

test('the fingerprint changes with what is in a file, at any depth', () => {
  workInEmptyFolder()
  mkdirSync('lib/text', { recursive: true })
  writeFileSync('lib/text/fold.ts', 'one')
  const before = fingerprint(['lib'])
  expect(fingerprint(['lib'])).toBe(before)
  writeFileSync('lib/text/fold.ts', 'two')
  expect(fingerprint(['lib'])).not.toBe(before)
})

test('the fingerprint changes with a name and with an extra file', () => {
  workInEmptyFolder()
  mkdirSync('lib')
  writeFileSync('lib/a.ts', '')
  const before = fingerprint(['lib'])
  renameSync('lib/a.ts', 'lib/b.ts')
  const renamed = fingerprint(['lib'])
  expect(renamed).not.toBe(before)
  writeFileSync('lib/c.ts', '')
  expect(fingerprint(['lib'])).not.toBe(renamed)
})

test('a single file has a fingerprint, and a path without file counts as nothing', () => {
  workInEmptyFolder()
  writeFileSync('package-lock.json', '1')
  const before = fingerprint(['package-lock.json', 'missing'])
  expect(before).toBe(fingerprint(['package-lock.json']))
  writeFileSync('package-lock.json', '2')
  expect(fingerprint(['package-lock.json', 'missing'])).not.toBe(before)
})

test('a step is done for exactly the fingerprint it was marked with', () => {
  workInEmptyFolder()
  expect(isDone('built', 'abc')).toBe(false)
  markDone('built', 'abc')
  expect(isDone('built', 'abc')).toBe(true)
  expect(isDone('built', 'abcd')).toBe(false)
  expect(isDone('installed', 'abc')).toBe(false)
})

test('a step that is done again is done for the last fingerprint only', () => {
  workInEmptyFolder()
  markDone('built', 'abc')
  markDone('built', 'xyz')
  expect(isDone('built', 'abc')).toBe(false)
  expect(isDone('built', 'xyz')).toBe(true)
})
