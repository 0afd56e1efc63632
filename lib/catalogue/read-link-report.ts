import { existsSync } from 'node:fs'
import path from 'node:path'
import { type LinkResult, linkReportFile, linkReportSchema } from './link-report'
import { type Problem, problemsFromZod } from './problem'
import { readJsonFiles } from './read-json'

/** What `npm run links:check` found. No report is no problem: then nothing was checked yet. */
export function readLinkReport(dataFolder: string, problems: Problem[]): LinkResult[] {
  if (!existsSync(path.join(dataFolder, linkReportFile))) return []
  const [file] = readJsonFiles(dataFolder, [linkReportFile], problems)
  if (file === undefined) return []
  const parsed = linkReportSchema.safeParse(file.content)
  if (parsed.success) return parsed.data.results
  problems.push(...problemsFromZod(linkReportFile, parsed.error, file.content))
  return []
}
