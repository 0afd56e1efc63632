import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { run } from './run.mjs'

/**
 * The path of a program of the system: the first of these names on the PATH, or of these places.
 * @param {string[]} names
 * @param {string[]} places
 * @returns {string | undefined}
 */
export function findProgram(names, places = []) {
  for (const name of names) {
    const found = spawnSync('which', [name], { encoding: 'utf8' }).stdout?.trim()
    if (found) return found
  }
  return places.find((place) => existsSync(place))
}

/**
 * Installs packages of the system, only where it may: as root on a system with apt. Says whether it did.
 * @param {string} what the name people know
 * @param {string[]} packages
 */
export function installFromSystem(what, packages) {
  const mayInstall = process.getuid?.() === 0 && spawnSync('which', ['apt-get']).status === 0
  if (!mayInstall) return false
  console.log(`Installing ${what} with apt-get …`)
  return (
    run('apt-get', ['update', '-qq']) &&
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages])
  )
}
