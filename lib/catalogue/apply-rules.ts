import path from 'node:path'
import { type Intervention, interventionSchema } from './intervention'
import type { Problem } from './problem'
import type { JsonFile } from './read-json'
import { rules } from './rules'
import type { Vocabularies } from './vocabularies'

/** What the rules find in the files of the interventions, also in those that are no right records. */
export function applyRules(files: JsonFile[], vocabularies: Vocabularies): Problem[] {
  const { shape } = interventionSchema(vocabularies)
  const records = files.map((file) => wellFormedFields(file, shape))
  return rules.flatMap(({ reads, check }) => {
    const seen = records.filter((record) => reads.every((field) => field in record))
    // A check sees to it itself, by its type, that it looks at these fields only.
    return check({ interventions: seen as Intervention[], vocabularies })
  })
}

/** An optional field that is left out is well formed. The id is that of the file: a wrong one is its own problem. */
function wellFormedFields(
  { file, content }: JsonFile,
  shape: ReturnType<typeof interventionSchema>['shape'],
): Partial<Intervention> {
  const written = (content ?? {}) as Record<string, unknown>
  const fields = Object.entries(shape).flatMap(([field, schema]) => {
    const parsed = schema.safeParse(written[field])
    return parsed.success ? [[field, parsed.data]] : []
  })
  return { ...Object.fromEntries(fields), id: path.basename(file, '.json') }
}
