import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { editorSchema, editorSchemaFile } from '@/lib/catalogue/editor-schema'
import { loadCatalogue } from '@/lib/catalogue/load'
import { vocabularies } from '@/tests/fixtures'

test('the schema that editors use is made from the current lists', () => {
  const stored = readFileSync(path.join('data', editorSchemaFile), 'utf8')
  expect(stored, 'The schema is out of date. Run: npm run data:schema').toBe(editorSchema(loadCatalogue().vocabularies))
})

test('the schema lets an editor complete ids, and says that it is made', () => {
  const schema = JSON.parse(editorSchema(vocabularies))
  expect(schema.$comment).toBe('Made by npm run data:schema. Do not edit by hand.')
  expect(schema.properties.status.enum).toEqual(['effectief', 'kansrijk'])
})
