import { z } from 'zod'
import type { Catalogue } from '../catalogue/catalogue'
import type { Dataset } from '../export/dataset'
import { everyDataset } from '../export/datasets'
import { opening } from '../format/words'
import { faultSchema } from './fault'
import { landingSchema } from './landing'
import { linkSchema } from './links'
import { listPageSchema } from './list-page'
import { problemSchema } from './problem'
import { recordSchema } from './record'

/** The name of the schema of a record, and of a page of them: "Interventie", "InterventieLijst". */
export const recordName = ({ noun }: Dataset) => opening(noun.one)
export const listName = (dataset: Dataset) => `${recordName(dataset)}Lijst`

export const landingName = 'Startpagina'
export const problemName = 'Probleem'
export const descriptionName = 'Beschrijving'

/** The description itself, as far as it can describe itself. */
const descriptionSchema = z
  .looseObject({ openapi: z.string(), info: z.looseObject({}), paths: z.looseObject({}) })
  .describe('Een beschrijving volgens OpenAPI 3.1')

const placeOf = (name: string) => `#/components/schemas/${name}`

export const schemaAt = (name: string) => ({ $ref: placeOf(name) })

/**
 * Leaves out what zod says more than we mean: that a later version may not know a field more, and how high JavaScript
 * can count.
 */
export function loosen({ jsonSchema }: { jsonSchema: { additionalProperties?: unknown; maximum?: number } }) {
  delete jsonSchema.additionalProperties
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
}

/** The shape of every answer as JSON Schema, from the schemas that the answers are made with. */
export function componentSchemas(catalogue: Catalogue): Record<string, object> {
  const named = z.registry<{ id: string }>()
  named.add(linkSchema, { id: 'Verwijzing' })
  named.add(landingSchema, { id: landingName })
  named.add(faultSchema, { id: 'Fout' })
  named.add(problemSchema, { id: problemName })
  named.add(descriptionSchema, { id: descriptionName })
  for (const dataset of everyDataset) {
    const record = recordSchema(dataset, catalogue)
    named.add(record, { id: recordName(dataset) })
    named.add(listPageSchema(dataset, record), { id: listName(dataset) })
  }
  const { schemas } = z.toJSONSchema(named, { uri: placeOf, override: loosen })
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $id: _id, $schema: _schema, ...schema }]) => [name, schema]),
  )
}
