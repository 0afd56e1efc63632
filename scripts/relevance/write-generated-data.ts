import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { Intervention } from '@/lib/catalogue/intervention'
import type { SearchDocument } from '@/lib/search/search-document'
import { generateDocuments } from './generated-documents'

const longestSummary = 400

/** A data folder with as many interventions as asked: the real ones, and made-up ones with their classifications. */
export function writeGeneratedData(folder: string, documents: SearchDocument[], count: number) {
  rmSync(folder, { recursive: true, force: true })
  cpSync('data', folder, { recursive: true })
  const real = readdirSync('data/interventions').map(
    (file) => JSON.parse(readFileSync(`data/interventions/${file}`, 'utf8')) as Intervention,
  )
  for (const [place, { name, summary }] of generateDocuments(documents, count - real.length).entries()) {
    const id = `gen-${place}`
    const record = {
      ...real[place % real.length],
      id,
      name: `${name} ${place}`,
      alternativeNames: [],
      links: [],
      summary: summary.slice(0, longestSummary).trim(),
    }
    writeFileSync(`${folder}/interventions/${id}.json`, JSON.stringify(record))
  }
}
