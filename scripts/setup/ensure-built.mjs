import { existsSync } from 'node:fs'
import { run } from './run.mjs'
import { fingerprint, isDone, markDone } from './stamp.mjs'

const sources = [
  'app',
  'components',
  'data',
  'lib',
  'scripts/server',
  'scripts/setup',
  'next.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  '.postcssrc.json',
]

/** Pages that are made at build name the address of the site and whom to write to. */
const settings = ['SITE_URL', 'CONTACT_NAME', 'CONTACT_URL', 'CONTACT_EMAIL']

/** Builds the site when its sources changed. Checks the data first, so that its errors are not lost in a build log. */
export function ensureBuilt() {
  const print = JSON.stringify([fingerprint(sources), ...settings.map((name) => process.env[name] ?? '')])
  if (existsSync('.next/standalone/server.js') && isDone('built', print)) return true
  console.log('Building …')
  const isBuilt = run('npm', ['run', '--silent', 'data:check']) && run('npm', ['run', '--silent', 'build'])
  if (isBuilt) markDone('built', print)
  return isBuilt
}
