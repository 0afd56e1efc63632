import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import { readReport, type ReportText } from '@/scripts/reports/report-text'

/** The layout of the real report: chapters, life phases, lists, boxes, and the addresses at the foot of a page. */
export const madeUpReport = `1. Inleiding
https://buiten.nl/hoofdstuk
3. Effectieve en kansrijke interventies en
maatregelen per levensfase

3.1 Rond de geboorte (-9 maanden tot 2 jaar)

Effectieve interventies
De interventies richten zich op:
• Samen Zwanger: een groep.

3.2 Jeugd (2-12 jaar)

Programma’s
• Een programma dat geen interventie is.

Effectieve interventies
1. Een doel:
• Programma Alternatieve Denk-
strategieën leert kinderen van 8 tot 12 jaar in de klas rustig
na te denken voordat ze boos worden.

Beleid & maatregelen Leefomgevingen

Beleid is er voor kinderen van 4-12 jaar.
Thuis

https://www.nji.nl/interventies/denken
https://kiva.nl/?gclid=1
 • Rel@x en KIVA helpen
leerlingen.

Kansrijke interventies
 - Schooljudo helpt.
Mentale gezondheid online
• Een website.

4. Economische baten
https://buiten.nl/baten
`

/** Reads a text as the report is read: from a file. */
export function readMadeUpReport(text = madeUpReport): ReportText {
  const folder = mkdtempSync(path.join(tmpdir(), 'report-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = path.join(folder, 'report.txt')
  writeFileSync(file, text)
  return readReport(file)
}
