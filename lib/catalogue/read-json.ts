import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Problem } from './problem'

/** `file` is the place within data/, such as "programmes/kansrijke-start.json". */
export type JsonFile = { file: string; content: unknown }

/** The id of a record is the name of its file. */
export const idOf = (file: string) => path.basename(file, '.json')

/** The .json files of a folder within data/, in order of name. */
export function listJsonFiles(dataFolder: string, folder: string, problems: Problem[]): string[] {
  try {
    return readdirSync(path.join(dataFolder, folder))
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => `${folder}/${name}`)
  } catch {
    problems.push({ file: `${folder}/`, field: '(folder)', message: 'is missing. Restore the folder from git.' })
    return []
  }
}

/** Reads files. One that is no JSON becomes a problem, not an exception. */
export function readJsonFiles(dataFolder: string, files: string[], problems: Problem[]): JsonFile[] {
  return files.flatMap((file) => {
    try {
      return [{ file, content: JSON.parse(readFileSync(path.join(dataFolder, file), 'utf8')) as unknown }]
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      problems.push({ file, field: '(file)', message: `cannot be read as JSON (${reason}). Mend the syntax.` })
      return []
    }
  })
}
