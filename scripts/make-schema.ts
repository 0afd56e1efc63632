import { mkdirSync, writeFileSync } from 'node:fs'
import { buildCatalogue } from '@/lib/catalogue/build-catalogue'
import { editorSchema, editorSchemaFile } from '@/lib/catalogue/editor-schema'
import { formatProblem } from '@/lib/catalogue/problem'

const result = buildCatalogue('data')
if ('problems' in result) {
  for (const problem of result.problems) console.error(formatProblem(problem))
  process.exit(1)
}
mkdirSync('data/schemas', { recursive: true })
writeFileSync(`data/${editorSchemaFile}`, editorSchema(result.catalogue.vocabularies))
console.log(`data/${editorSchemaFile} is made.`)
