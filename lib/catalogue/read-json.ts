import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Problem } from './problem'

/** `file` is the place within data/, such as "programmes/kansrijke-start.json". */
export type JsonFile = { file: string; content: unknown }

/** The id of a record is the name of its file. */
export const idOf = ({ file }: JsonFile) => path.basename(file, '.json')

/** Reads every .json file of a folder, in order of name. A file that is no JSON becomes a problem, not an exception. */
export function readJsonFolder(dataFolder: string, folder: string, problems: Problem[]): JsonFile[] {
  return listJson(path.join(dataFolder, folder), folder, problems).flatMap((name) => {
    const file = `${folder}/${name}`
    try {
      return [{ file, content: JSON.parse(readFileSync(path.join(dataFolder, folder, name), 'utf8')) as unknown }]
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      problems.push({ file, field: '(file)', message: `cannot be read as JSON (${reason}). Mend the syntax.` })
      return []
    }
  })
}

function listJson(absolute: string, folder: string, problems: Problem[]): string[] {
  try {
    return readdirSync(absolute)
      .filter((name) => name.endsWith('.json'))
      .sort()
  } catch {
    problems.push({ file: `${folder}/`, field: '(folder)', message: 'is missing. Restore the folder from git.' })
    return []
  }
}
