import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { findProgram } from '@/scripts/setup/system-program.mjs'

/** LibreOffice, where there is one; `npm test` looks for it and says when there is none. */
export const officePath = process.env.SOFFICE_PATH ?? findProgram(['soffice', 'libreoffice'])

/** How it writes a sheet as CSV: commas, quotes, UTF-8, cells as they are shown, every sheet in a file of its own. */
export const sheetsAsCsv = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1'

/** How it is told to read a CSV, by its separator. */
export const readsCsv = (separator: ',' | ';') => `CSV:${separator.charCodeAt(0)},34,76,1,,1043,false,false`

/**
 * Opens files in LibreOffice and saves them as something else. Returns the texts that came of them, by name: one per
 * file, and one per sheet of a workbook.
 */
export function convertInOffice(files: Record<string, Uint8Array>, to: string, reads?: string): Record<string, string> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'office-'))
  try {
    const places = Object.entries(files).map(([name, content]) => {
      writeFileSync(path.join(folder, name), content)
      return path.join(folder, name)
    })
    const results = path.join(folder, 'results')
    mkdirSync(results)
    const { status, stderr } = spawnSync(
      officePath!,
      [
        '--headless',
        // A profile of its own, so that it also runs beside an open LibreOffice.
        `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`,
        ...(reads === undefined ? [] : [`--infilter=${reads}`]),
        '--convert-to',
        to,
        '--outdir',
        results,
        ...places,
      ],
      { encoding: 'utf8', timeout: 120_000 },
    )
    if (status !== 0) throw new Error(`LibreOffice could not open the files: ${stderr}`)
    return Object.fromEntries(
      readdirSync(results).map((name) => [name, readFileSync(path.join(results, name), 'utf8')]),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
