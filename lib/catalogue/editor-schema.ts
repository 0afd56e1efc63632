import { z } from 'zod'
import type { Catalogue } from './catalogue'
import { entities, type EntityName } from './entities'
import { idsOf } from './known-ids'
import { linkReportSchema } from './link-report'
import { recordSchema } from './record-schemas'

/** Where the schema of a kind of record stands within data/. */
export const editorSchemaFile = (name: EntityName) => `schemas/${entities[name].record}.schema.json`

/** And that of the report of `npm run links:check`. */
export const linkReportSchemaFile = 'schemas/link-report.schema.json'

/** The JSON Schema that `$schema` in each record points at: an editor completes ids and underlines mistakes with it. */
export const editorSchema = (name: EntityName, catalogue: Catalogue) => write(recordSchema(name, idsOf(catalogue)))

export const linkReportEditorSchema = () => write(linkReportSchema)

const write = (shape: z.ZodType) =>
  `${JSON.stringify({ $comment: 'Made by npm run data:schema. Do not edit by hand.', ...z.toJSONSchema(shape, { io: 'input' }) }, null, 2)}\n`
