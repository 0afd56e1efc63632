import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** What says nothing about mental health: shapes for editors, words for the search, what links answered, the releases. */
export const leftOut = ['schemas', 'link-report.json', 'vocabularies/thesaurus.json', 'vocabularies/releases.json']

/** Sixteen digits that change when anything in the data does; the layout of a file and the order of files do not count. */
export function fingerprint(dataFolder: string): string {
  const files = readdirSync(dataFolder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => file.endsWith('.json') && !leftOut.some((one) => file.startsWith(one)))
    .sort()
  const hash = createHash('sha256')
  for (const file of files)
    hash.update(`${file}\n${JSON.stringify(JSON.parse(readFileSync(path.join(dataFolder, file), 'utf8')))}\n`)
  return hash.digest('hex').slice(0, 16)
}
