import { z } from 'zod'
import type { Catalogue } from '../catalogue/catalogue'
import type { Context, Field } from './field'

const inJson = <Kept>(fields: Field<Kept>[]) => fields.filter(({ onlyInTables }) => !onlyInTables)

/** A record as the public gets it: Dutch field names, and for every value of a list who says so. */
export function publicRecord<Kept>(record: Kept, fields: Field<Kept>[], context: Context): Record<string, unknown> {
  return Object.fromEntries(inJson(fields).map((one) => [one.name, one.toJson(record, context)]))
}

/** The shape of that. */
export function publicSchema<Kept>(fields: Field<Kept>[], catalogue: Catalogue) {
  return z.strictObject(Object.fromEntries(inJson(fields).map((one) => [one.name, one.schema(catalogue)])))
}
