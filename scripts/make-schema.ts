import { mkdirSync, writeFileSync } from 'node:fs'
import { editorSchema, editorSchemaFile } from '@/lib/catalogue/editor-schema'
import { readCatalogueOrStop } from './data/read-catalogue-or-stop'

const { vocabularies } = readCatalogueOrStop()
mkdirSync('data/schemas', { recursive: true })
writeFileSync(`data/${editorSchemaFile}`, editorSchema(vocabularies))
console.log(`data/${editorSchemaFile} is made.`)
