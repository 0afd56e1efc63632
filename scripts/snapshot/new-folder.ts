import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'

/** Stands in every snapshot, and says which folders may be replaced by a newer one. */
export const markerFile = 'momentopname.json'

/** Why a folder may not be written to; null where it may. Nobody's files are lost to a slip in a command. */
export function refusal(folder: string): string | null {
  if (!existsSync(folder) || existsSync(path.join(folder, markerFile))) return null
  try {
    if (readdirSync(folder).length === 0) return null
  } catch {
    return `${folder} is not a folder.`
  }
  return `${folder} holds files and no earlier snapshot. Choose an empty folder or a new name with --out.`
}

/** A folder beside the one that is asked for, which takes its place only once it is whole. */
export function newFolder(folder: string) {
  const beside = (word: string) => path.join(path.dirname(folder), `.${path.basename(folder)}-${word}-${process.pid}`)
  const temporary = beside('nieuw')
  mkdirSync(temporary, { recursive: true })
  // Also where something goes wrong halfway. Once it has taken its place, there is nothing left to drop.
  process.once('exit', () => rmSync(temporary, { recursive: true, force: true }))
  return {
    path: temporary,
    takePlace() {
      const old = beside('oud')
      if (existsSync(folder)) renameSync(folder, old)
      renameSync(temporary, folder)
      rmSync(old, { recursive: true, force: true })
    },
  }
}
