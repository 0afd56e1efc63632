import { cellOf, emptyCell } from '../cells'
import type { Context, Field } from '../field'
import type { CellValue } from '../field-kinds'

/** A column of a sheet. */
export type Column<Kept> = {
  label: string
  /** In letters. */
  width: number
  /** Kept on one line, where other texts go on below. */
  isLine: boolean
  isLink: boolean
  valueOf: (record: Kept) => CellValue | null
}

/** The first two columns stay in sight, so they leave room for the rest. An id is for looking up, not for reading. */
const ownWidths: Record<string, number> = { id: 14, naam: 32 }
const narrowest = 10
const widest = 60
/** A long run of reasons on one line: wrapped it would make every row as high as the screen. */
const runWidth = 40

/** The columns of a list. Addresses get one each, because a cell can lead to one place only. */
export function columnsOf<Kept>(records: Kept[], fields: Field<Kept>[], context: Context): Column<Kept>[] {
  return fields.flatMap((field) =>
    field.datatype === 'anyURI' ? addressColumns(records, field, context) : [textColumn(records, field, context)],
  )
}

function addressColumns<Kept>(records: Kept[], field: Field<Kept>, context: Context): Column<Kept>[] {
  const addressesOf = (record: Kept) => field.toCells(record, context, 'labels')
  const most = records.reduce((longest, record) => Math.max(longest, addressesOf(record).length), 1)
  return Array.from({ length: most }, (_, place) => ({
    label: most === 1 ? field.label : `${field.label} ${place + 1}`,
    width: widest,
    isLine: true,
    isLink: true,
    valueOf: (record) => addressesOf(record)[place] ?? (place === 0 ? emptyCell(field, 'labels') : null),
  }))
}

function textColumn<Kept>(records: Kept[], field: Field<Kept>, context: Context): Column<Kept> {
  const valueOf = (record: Kept) => cellOf(field, record, context, 'labels')
  const longest = Math.max(
    narrowest,
    ...field.label.split(' ').map(({ length }) => length + 4),
    // The first of a long list tell enough.
    ...records.slice(0, 500).map((record) => String(valueOf(record) ?? '').length + 2),
  )
  const isRun = field.type === 'teksten' && longest > widest
  return {
    label: field.label,
    width: ownWidths[field.name] ?? (isRun ? runWidth : Math.min(longest, widest)),
    isLine: isRun || field.name === 'id',
    isLink: false,
    valueOf,
  }
}
