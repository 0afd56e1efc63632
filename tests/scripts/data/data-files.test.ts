import { execFileSync } from 'node:child_process'
import { renameSync } from 'node:fs'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readVersion } from '@/scripts/data/data-files'
import { writeData, writeJson } from '@/tests/data-folder'
import { catalogueOf, intervention } from '@/tests/fixtures'

const release = (id: string, change: string) => ({
  id,
  date: '2026-11-22',
  fingerprint: '0123456789abcdef',
  changes: [change],
})
const nameIn = (files: Map<string, unknown>) => (files.get('interventions/kiva.json') as { name: string }).name

const asTester = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false']
const git = (...args: string[]) => execFileSync('git', [...asTester, ...args], { stdio: 'ignore' })

/** A repository in which 1.0.0 was released, then a name and the words of that release were changed, then 1.1.0 came. */
function workInRepository() {
  const data = writeData(catalogueOf(intervention({ id: 'kiva' })))
  const root = writeData(catalogueOf())
  renameSync(data, path.join(root, 'data'))
  const before = process.cwd()
  process.chdir(root)
  onTestFinished(() => {
    process.chdir(before)
    // Where it was made, it is cleared away by that name.
    renameSync(path.join(root, 'data'), data)
  })
  const save = (name: string, versions: string[]) => {
    writeJson('data', 'interventions/kiva.json', intervention({ id: 'kiva', name }))
    writeJson(
      'data',
      'vocabularies/releases.json',
      versions.map((id) => release(id, `${name}.`)),
    )
    git('add', '-A')
    git('commit', '--quiet', '-m', name)
  }
  git('init', '--quiet')
  save('Eerste', ['1.0.0'])
  save('Tussenin', ['1.0.0'])
  save('Tweede', ['1.1.0', '1.0.0'])
}

test('a version is what stood in data/ when it was released', () => {
  workInRepository()
  expect(nameIn(readVersion('1.0.0'))).toBe('Eerste')
  expect(nameIn(readVersion('1.1.0'))).toBe('Tweede')
  expect(nameIn(readVersion('HEAD~1'))).toBe('Tussenin')
  expect(nameIn(readVersion('data'))).toBe('Tweede')
})

test('what is no version, revision or folder is said', () => {
  workInRepository()
  expect(() => readVersion('9.9.9')).toThrow('Version 9.9.9 is in no commit of git.')
  expect(() => readVersion('nergens')).toThrow('"nergens" is no folder, no version')
  expect(() => readVersion('--output=x')).toThrow('is no folder')
})
