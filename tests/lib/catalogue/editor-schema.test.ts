import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import {
  editorSchema,
  editorSchemaFile,
  linkReportEditorSchema,
  linkReportSchemaFile,
} from '@/lib/catalogue/editor-schema'
import { entityNames } from '@/lib/catalogue/entities'
import { loadCatalogue } from '@/lib/catalogue/load'
import { catalogueOf, programme } from '@/tests/fixtures'

test.each(entityNames)('the schema that editors use for %s is made from the current lists and records', (name) => {
  const stored = readFileSync(path.join('data', editorSchemaFile(name)), 'utf8')
  expect(stored, 'The schema is out of date. Run: npm run data:schema').toBe(editorSchema(name, loadCatalogue()))
})

test('so is that of the report of the links', () => {
  const stored = readFileSync(path.join('data', linkReportSchemaFile), 'utf8')
  expect(stored, 'The schema is out of date. Run: npm run data:schema').toBe(linkReportEditorSchema())
})

test('the schema lets an editor complete the ids of terms and of other records, and says that it is made', () => {
  const catalogue = catalogueOf(programme({ id: 'gezonde-school' }))
  const schema = JSON.parse(editorSchema('interventions', catalogue))
  expect(schema.$comment).toBe('Made by npm run data:schema. Do not edit by hand.')
  expect(schema.properties.status.enum).toEqual(['effectief', 'kansrijk'])
  expect(schema.properties.programme.enum).toEqual(['gezonde-school'])
})

test('each kind has a schema of its own, in the file that its records point at', () => {
  const { $schema } = programme({ id: 'gezonde-school' })
  expect(path.posix.join('programmes', $schema)).toBe(editorSchemaFile('programmes'))
  expect(new Set(entityNames.map(editorSchemaFile)).size).toBe(entityNames.length)
})
