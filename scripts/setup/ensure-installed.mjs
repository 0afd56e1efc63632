import { existsSync } from 'node:fs'
import { run, stop } from './run.mjs'
import { fingerprint, isDone, markDone } from './stamp.mjs'

/** Installs exactly what the lock file says, once per lock file. */
export function ensureInstalled() {
  const print = fingerprint(['package-lock.json'])
  if (existsSync('node_modules/next') && isDone('installed', print)) return
  console.log('Installing packages …')
  if (!run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund']))
    stop('The packages could not be installed. Is there a connection to the package registry? See the lines above.')
  markDone('installed', print)
}
