import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { leftOut } from './fingerprint'

/** The content of the JSON files of a data folder, by place, such as "programmes/kansrijke-start.json". */
export type DataFiles = Map<string, unknown>

/** Thrown when a version is asked for that is not there. The message says what to do. */
export class VersionError extends Error {}

const isFact = (file: string) => file.endsWith('.json') && !leftOut.some((one) => file.startsWith(one))

/** As much as git may print of a data folder. */
const mostBytes = 256 * 1024 * 1024

/** What stands in a folder, or in `data/` at a version of releases.json or a revision of git. */
export function readVersion(wanted: string): DataFiles {
  if (statSync(wanted, { throwIfNoEntry: false })?.isDirectory()) return filesInFolder(wanted)
  return filesAtRevision(/^\d+\.\d+\.\d+$/.test(wanted) ? commitOfVersion(wanted) : wanted)
}

export function filesInFolder(folder: string): DataFiles {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter(isFact)
    .sort()
  return new Map(files.map((file) => [file, JSON.parse(readFileSync(path.join(folder, file), 'utf8'))]))
}

function filesAtRevision(revision: string): DataFiles {
  const commit = git(['rev-parse', '--verify', '--quiet', `${revision}^{commit}`])?.trim()
  if (!commit) throw new VersionError(`"${revision}" is no folder, no version in releases.json and no revision of git.`)
  const files = (git(['ls-tree', '-r', '--name-only', '-z', commit, '--', 'data/']) ?? '')
    .split('\0')
    .filter((file) => isFact(file.slice('data/'.length)))
  if (files.length === 0) throw new VersionError(`At "${revision}" there is no data/ in git.`)
  return new Map(files.map((file) => [file.slice('data/'.length), JSON.parse(git(['show', `${commit}:${file}`])!)]))
}

/** The commit that made a version: the first in which it is the newest of releases.json. */
function commitOfVersion(version: string): string {
  const file = 'data/vocabularies/releases.json'
  const commits = git(['log', '--reverse', '--format=%H', '--', file])?.split('\n').filter(Boolean)
  if (!commits) throw new VersionError('There is no history of git here. Give two folders: data:diff -- <old> <new>.')
  const made = commits.find((commit) => {
    const releases = JSON.parse(git(['show', `${commit}:${file}`]) ?? '[]') as { id: string }[]
    return releases[0]?.id === version
  })
  if (made === undefined)
    throw new VersionError(
      `Version ${version} is in no commit of git. A shallow clone has no history: git fetch --unshallow.`,
    )
  return made
}

/** Null where git says no. */
function git(args: string[]): string | null {
  try {
    return execFileSync('git', args, { encoding: 'utf8', maxBuffer: mostBytes, stdio: ['ignore', 'pipe', 'ignore'] })
  } catch {
    return null
  }
}
