import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')
const tsx = path.join(root, 'node_modules/tsx/dist/cli.mjs')

/** Runs a script beside a copy of the data in which one record is broken. */
function runOnBrokenData(script: string, ...options: string[]) {
  const folder = mkdtempSync(path.join(tmpdir(), 'scripts-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  cpSync('data', path.join(folder, 'data'), { recursive: true })
  writeFileSync(path.join(folder, 'data/interventions/kiva.json'), 'null')
  const place = path.join(root, 'scripts', script)
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [tsx, '--tsconfig', path.join(root, 'tsconfig.json'), place, ...options],
    { cwd: folder, encoding: 'utf8' },
  )
  return { status, stdout, stderr }
}

/** Each script starts a process of its own, which a busy machine does slowly. */
const timeout = 30_000

test(
  'broken data gives the same list as data:check, and no stack trace',
  () => {
    const found = runOnBrokenData('verify-reports.ts', '--reports', '.')
    expect(found).toEqual({
      status: 1,
      stdout: '',
      stderr:
        'interventions/kiva.json · (file): has the wrong type. Expected: object. Write it that way.\n\n1 problem in data/. Nothing is built until that is mended.\n',
    })
    expect(found).toEqual(runOnBrokenData('check-data.ts'))
  },
  timeout,
)
