import type { Context, Field } from './field'
import type { CellValue, Wording } from './field-kinds'

/** Between several values in one cell. */
export const valueSeparator = ' | '

/** One cell of a table. Null: empty, which is only so for a number, and where there is none of something. */
export function cellOf<Kept>(field: Field<Kept>, record: Kept, context: Context, wording: Wording): CellValue | null {
  const values = field.toCells(record, context, wording)
  if (values.length === 0) return emptyCell(field, wording)
  return values.length === 1 ? values[0]! : values.join(valueSeparator)
}

/** That the report is silent is a value of its own, never blank. A word among numbers would spoil the column. */
export function emptyCell({ empty, list, datatype }: Pick<Field, 'empty' | 'list' | 'datatype'>, wording: Wording) {
  if (empty === undefined || empty === 'geen' || datatype === 'decimal') return null
  return list !== undefined && wording === 'ids' ? empty.replace(' ', '-') : empty
}
