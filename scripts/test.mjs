import { existsSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { ensureBuilt } from './setup/ensure-built.mjs'
import { ensureChromium } from './setup/ensure-chromium.mjs'
import { ensureInstalled } from './setup/ensure-installed.mjs'
import { ensureNode } from './setup/ensure-node.mjs'
import { ensureOffice } from './setup/ensure-office.mjs'
import { claimPort } from './setup/ports.mjs'
import { run } from './setup/run.mjs'

// Everything CI checks, in order of cost. Every step runs, also after a failure: one run tells all.
ensureNode()
ensureInstalled()
const chromiumPath = await ensureChromium()
const officePath = ensureOffice()
const reportsFolder = process.env.REPORTS_FOLDER ?? path.join('..', 'shared', 'reports')
const totals = { passed: 0, failed: 0 }

step('Format', () => npmRun('check:format'))
step('Lint', () => npmRun('check:lint'))
step('Types', () => npmRun('check:types'))
step('Data', () => npmRun('data:check'))
if (existsSync(reportsFolder))
  step('Data against the reports', () => npmRun('verify:reports', '--', '--reports', reportsFolder))
else console.log(`\n── Data against the reports: skipped, there is no folder ${reportsFolder}`)
suite('Unit tests', '.cache/unit.json', readVitest, (file) =>
  npmRunWith(
    { ...(officePath && { SOFFICE_PATH: officePath }) },
    'test:unit',
    '--',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ),
)
if (step('Build', ensureBuilt)) {
  const port = await claimPort(0)
  suite('Browser tests', '.cache/e2e.json', readPlaywright, (file) =>
    npmRunWith({ CHROMIUM_PATH: chromiumPath, PORT: String(port), PLAYWRIGHT_JSON_OUTPUT_FILE: file }, 'test:e2e'),
  )
}

console.log(`\n${totals.passed} passed, ${totals.failed} failed`)
process.exitCode = totals.failed > 0 ? 1 : 0

function npmRun(...args) {
  return npmRunWith({}, ...args)
}

function npmRunWith(env, ...args) {
  return run('npm', ['run', '--silent', ...args], env)
}

/** One check: it passes or fails as a whole. */
function step(name, check) {
  console.log(`\n── ${name}`)
  const isPassed = check()
  totals[isPassed ? 'passed' : 'failed'] += 1
  return isPassed
}

/** Many tests: their own counts are added. A run that fails without a failed test counts as one failure. */
function suite(name, file, readCounts, check) {
  console.log(`\n── ${name}`)
  rmSync(file, { force: true })
  const isPassed = check(file)
  const { passed, failed } = existsSync(file)
    ? readCounts(JSON.parse(readFileSync(file, 'utf8')))
    : { passed: 0, failed: 0 }
  totals.passed += passed
  totals.failed += isPassed ? 0 : Math.max(1, failed)
}

function readVitest({ numPassedTests, numFailedTests }) {
  return { passed: numPassedTests, failed: numFailedTests }
}

function readPlaywright({ stats }) {
  return { passed: stats.expected, failed: stats.unexpected }
}
