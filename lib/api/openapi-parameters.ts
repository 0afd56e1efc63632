import { z } from 'zod'
import { loosen } from './openapi-schemas'
import type { Parameter } from './parameter'

export const idParameter = (example: string) => ({
  name: 'id',
  in: 'path',
  required: true,
  description: 'De vaste naam van het record.',
  schema: { type: 'string' },
  example,
})

/** As the check of an address reads it; a list is written as one parameter that is repeated. */
export function queryParameter({ name, description, isList, schema, example }: Parameter) {
  const { $schema: _, ...value } = z.toJSONSchema(schema, { override: loosen })
  return {
    name,
    in: 'query',
    description,
    ...(isList && { style: 'form', explode: true }),
    schema: isList ? { type: 'array', items: value } : value,
    example: isList ? [example] : example,
  }
}
