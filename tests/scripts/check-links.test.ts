import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readJson, writeData, writeJson } from '@/tests/data-folder'
import { catalogueOf, vocabularies } from '@/tests/fixtures'
import { playServer } from './links/playing-server'

const root = path.resolve(import.meta.dirname, '../..')
const tsx = path.join(root, 'node_modules/tsx/dist/loader.mjs')
const $schema = './schemas/link-report.schema.json'

/** Runs the script beside data with these addresses, after an earlier report. */
async function check(addresses: string[], before: object[], isStopped = false) {
  const folder = mkdtempSync(path.join(tmpdir(), 'links-'))
  const databases = addresses.map((url, place) => ({ ...vocabularies.databases[0]!, id: `databank-${place}`, url }))
  const made = writeData({ ...catalogueOf(), vocabularies: { ...vocabularies, databases } })
  renameSync(made, path.join(folder, 'data'))
  onTestFinished(() => {
    // Where it was made, it is cleared away by that name.
    renameSync(path.join(folder, 'data'), made)
    rmSync(folder, { recursive: true })
  })
  writeJson(folder, 'data/link-report.json', { $schema, results: before })
  const script = path.join(root, 'scripts/check-links.ts')
  const child = spawn(process.execPath, ['--import', tsx, script], {
    cwd: folder,
    env: { ...process.env, TSX_TSCONFIG_PATH: path.join(root, 'tsconfig.json') },
  })
  let [said, complained] = ['', '']
  child.stdout.on('data', (text: Buffer) => {
    said += text.toString()
    if (isStopped && said.includes('Asking')) child.kill('SIGINT')
  })
  child.stderr.on('data', (text: Buffer) => (complained += text.toString()))
  const [code] = (await once(child, 'close')) as [number | null]
  return {
    code,
    said,
    complained,
    files: readdirSync(path.join(folder, 'data')).filter((name) => name.startsWith('link-report')),
    report: readJson(folder, 'data/link-report.json') as { results: Record<string, unknown>[] },
  }
}

/** Each run starts a process of its own, which a busy machine does slowly. */
const timeout = 30_000
const today = new Date().toISOString().slice(0, 10)
const well = (address: string, date: string) => ({ address, kind: 'bereikbaar', status: 200, date })

test(
  'what was found is written with its day, and what is not linked any more goes',
  async () => {
    const { origin } = await playServer({ '/a': (response) => response.end() })
    const { code, said, report, files } = await check(
      [`${origin}/a`, `${origin}/weg`],
      [well('https://oud.nl/', '2026-01-01')],
    )
    expect(report.results).toEqual([
      well(`${origin}/a`, today),
      { address: `${origin}/weg`, kind: 'verdwenen', reason: 'niet-gevonden', status: 404, date: today },
    ])
    expect(said).toContain(
      `verdwenen (${today}): ${origin}/weg\n  de site vindt de pagina niet (404) · vocabularies/databases`,
    )
    expect(code).toBe(0)
    expect(files).toEqual(['link-report.json'])
  },
  timeout,
)

test(
  'without any answer, and when it is stopped before the first, the earlier report stays',
  async () => {
    const before = [well('http://127.0.0.1:9/', '2026-01-01')]
    const { code, complained, report } = await check(['http://127.0.0.1:9/'], before)
    expect([code, report.results]).toEqual([1, before])
    expect(complained).toContain('Not one address answered')
    const { origin } = await playServer({ '/stil': () => {} })
    const stopped = await check([`${origin}/stil`], [well(`${origin}/stil`, '2026-01-01')], true)
    expect(stopped.complained).toContain('Stopped before the first answer')
    expect(stopped.report.results).toEqual([well(`${origin}/stil`, '2026-01-01')])
  },
  timeout,
)
