import { renameSync, rmSync, writeFileSync } from 'node:fs'

/** Writes a file beside it first: who stops us half-way keeps the old one whole. */
export function replaceFile(file: string, text: string) {
  const fresh = `${file}.${process.pid}.new`
  try {
    writeFileSync(fresh, text)
    renameSync(fresh, file)
  } finally {
    rmSync(fresh, { force: true })
  }
}
