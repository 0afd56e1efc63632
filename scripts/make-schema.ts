import { mkdirSync, writeFileSync } from 'node:fs'
import {
  editorSchema,
  editorSchemaFile,
  linkReportEditorSchema,
  linkReportSchemaFile,
} from '@/lib/catalogue/editor-schema'
import { entityNames } from '@/lib/catalogue/entities'
import { readCatalogueOrStop } from './data/read-catalogue-or-stop'

const catalogue = readCatalogueOrStop()
mkdirSync('data/schemas', { recursive: true })
for (const name of entityNames) writeFileSync(`data/${editorSchemaFile(name)}`, editorSchema(name, catalogue))
writeFileSync(`data/${linkReportSchemaFile}`, linkReportEditorSchema())
console.log(`data/schemas/ is made: ${entityNames.length + 1} schemas.`)
