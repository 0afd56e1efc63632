import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const folder = '.cache'

/** A fingerprint of files and folders: it changes when any content or name in them does. */
export function fingerprint(paths) {
  const hash = createHash('sha256').update(process.version)
  for (const file of paths.flatMap(listFiles)) hash.update(file).update('\0').update(readFileSync(file))
  return hash.digest('hex')
}

function listFiles(place) {
  if (!existsSync(place)) return []
  if (statSync(place).isFile()) return [place]
  return readdirSync(place, { recursive: true })
    .map((name) => path.join(place, name))
    .filter((file) => statSync(file).isFile())
    .toSorted()
}

/** Whether a step was done for exactly this fingerprint. */
export function isDone(step, print) {
  const file = path.join(folder, step)
  return existsSync(file) && readFileSync(file, 'utf8') === print
}

export function markDone(step, print) {
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, step), print)
}
