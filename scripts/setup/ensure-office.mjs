import { findProgram, installFromSystem } from './system-program.mjs'

const names = ['soffice', 'libreoffice']
const places = [
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
]

/**
 * The path of LibreOffice, with which tests open the files that visitors take: the one that is set, the system's, or a
 * fresh one. Without it those tests are skipped, because nothing else needs it.
 * @returns {string | undefined}
 */
export function ensureOffice() {
  const found = process.env.SOFFICE_PATH ?? findProgram(names, places)
  if (found) return found
  if (installFromSystem('LibreOffice', ['libreoffice-calc-nogui', 'libreoffice-writer-nogui']))
    return findProgram(names)
  console.log(
    'LibreOffice was not found: the tests that open our files with it are skipped. SOFFICE_PATH says where it is.',
  )
  return undefined
}
