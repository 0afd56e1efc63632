import type { Classification } from '../catalogue/record-fields'

/** A record and how it was classified under a term. */
export type WithTerm<One> = { record: One; basis: Classification['basis']; reason?: string }

/** The records that a term was given to, in their own order, with who gave it and why. */
export function withTerm<Field extends string, One extends Record<Field, Classification[]>>(
  records: One[],
  field: Field,
  id: string,
): WithTerm<One>[] {
  return records.flatMap((record) => {
    const given = record[field].find((value) => value.id === id)
    return given === undefined ? [] : [{ record, basis: given.basis, reason: given.reason }]
  })
}
