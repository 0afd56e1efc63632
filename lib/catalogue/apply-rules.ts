import type { z } from 'zod'
import { type EntityName, entityNames } from './entities'
import type { Problem } from './problem'
import { idOf, type JsonFile } from './read-json'
import type { KnownIds } from './record-fields'
import { recordSchema } from './record-schemas'
import type { AnyRecord, Seen } from './rule'
import { rules } from './rules'
import type { Vocabularies } from './vocabularies'

/** What the rules find in the files of the records, also in those that are no right records. */
export function applyRules(
  files: Record<EntityName, JsonFile[]>,
  ids: KnownIds,
  vocabularies: Vocabularies,
): Problem[] {
  const records = entityNames.flatMap((entity) => {
    const shape = recordSchema(entity, ids).shape as Record<string, z.ZodType>
    return files[entity].map((one) => wellFormedFields(entity, one, shape))
  })
  return rules.flatMap(({ of, reads, check }) => {
    const seen = records.filter(
      ({ entity, fields }) => (of === undefined || of.includes(entity)) && reads.every((field) => field in fields),
    )
    // A check sees to it itself, by its type, that it looks at these fields only.
    return check({ records: seen.map(({ fields }) => fields as Seen<keyof AnyRecord>), vocabularies })
  })
}

/** An optional field that is left out is well formed. The id is that of the file: a wrong one is its own problem. */
function wellFormedFields(
  entity: EntityName,
  one: JsonFile,
  shape: Record<string, z.ZodType>,
): { entity: EntityName; fields: Record<string, unknown> } {
  const written = (one.content ?? {}) as Record<string, unknown>
  const fields = Object.entries(shape).flatMap(([field, schema]) => {
    const parsed = schema.safeParse(written[field])
    return parsed.success ? [[field, parsed.data]] : []
  })
  return { entity, fields: { ...Object.fromEntries(fields), id: idOf(one.file), file: one.file, entity } }
}
