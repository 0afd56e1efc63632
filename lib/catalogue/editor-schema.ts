import { z } from 'zod'
import { interventionSchema } from './intervention'
import type { Vocabularies } from './vocabularies'

export const editorSchemaFile = 'schemas/intervention.schema.json'

/** The JSON Schema that `$schema` in each record points at: an editor completes ids and underlines mistakes with it. */
export function editorSchema(vocabularies: Vocabularies): string {
  const schema = z.toJSONSchema(interventionSchema(vocabularies), { io: 'input' })
  return `${JSON.stringify({ $comment: 'Made by npm run data:schema. Do not edit by hand.', ...schema }, null, 2)}\n`
}
