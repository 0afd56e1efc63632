import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Answer } from './collect'
import { markerFile } from './new-folder'
import { type About, readMe } from './read-me'
import { rewriteDescription } from './rewrite-description'
import { noticeStyle, rewritePage } from './rewrite-page'
import { snapshotFile } from './snapshot-file'

/** Writes what the site answered as files that lead to each other. Returns which addresses would lose each other. */
export function writeSnapshot(folder: string, answers: Map<string, Answer>, about: About): string[] {
  const files = new Map([...answers.keys()].map((address) => [address, snapshotFile(address)!]))
  const beside = {
    fileOf: (address: string) => files.get(address) ?? null,
    nameOf: (address: string) => answers.get(address)?.name,
  }
  const write = (file: string, content: string | Buffer) => {
    const place = path.join(folder, file)
    mkdirSync(path.dirname(place), { recursive: true })
    writeFileSync(place, content)
  }
  for (const [address, { body, isPage }] of answers) write(files.get(address)!, contentOf(address, body, isPage))
  cpSync(path.join(import.meta.dirname, 'momentopname.css'), path.join(folder, noticeStyle))
  write('LEESMIJ.txt', readMe(about))
  write(
    markerFile,
    `${JSON.stringify({ gemaakt: about.day, gegevens: about.version, site: about.liveSite }, null, 2)}\n`,
  )
  return findClashes(files)

  function contentOf(address: string, body: Buffer, isPage: boolean): string | Buffer {
    if (isPage) return rewritePage(body.toString(), address, { ...beside, ...about })
    return address.split('?')[0]!.endsWith('.json')
      ? rewriteDescription(body.toString(), address, about.liveSite, beside.fileOf)
      : body
  }
}

/** Two addresses in one file would lose one of them, also where a disk does not tell capitals apart. */
function findClashes(files: Map<string, string>): string[] {
  const places = new Map<string, string>()
  return [...files].flatMap(([address, file]) => {
    const other = places.get(file.toLowerCase())
    places.set(file.toLowerCase(), address)
    return other === undefined ? [] : [`${file} · stands for both ${other} and ${address}`]
  })
}
