import { z } from 'zod'
import type { Catalogue } from './catalogue'
import { entities, type EntityName } from './entities'
import { idsOf } from './known-ids'
import { recordSchema } from './record-schemas'

/** Where the schema of a kind of record stands within data/. */
export const editorSchemaFile = (name: EntityName) => `schemas/${entities[name].record}.schema.json`

/** The JSON Schema that `$schema` in each record points at: an editor completes ids and underlines mistakes with it. */
export function editorSchema(name: EntityName, catalogue: Catalogue): string {
  const schema = z.toJSONSchema(recordSchema(name, idsOf(catalogue)), { io: 'input' })
  return `${JSON.stringify({ $comment: 'Made by npm run data:schema. Do not edit by hand.', ...schema }, null, 2)}\n`
}
