import writeWorkbook, { type Row } from 'write-excel-file/node'
import type { Context, Field } from '../field'
import type { TakenList } from '../taken-list'
import { explainList } from './explain-list'
import { columnsOf, type Column } from './columns'
import { type SheetLink, workbookFeatures } from './workbook-features'

/** Excel refuses a sheet with more links than this. */
const mostLinks = 65_000

/** A list as a workbook: the records, for a reader and not for a program, and a sheet that explains them. */
export async function writeXlsx<Kept>(
  taken: TakenList<Kept>,
  fields: Field<Kept>[],
  context: Context,
): Promise<Uint8Array<ArrayBuffer>> {
  const columns = columnsOf(taken.records, fields, context)
  const rows = [headOf(columns), ...taken.records.map((record) => columns.map((column) => cellIn(column, record)))]
  const explanation = explainList(taken, fields)
  const workbook = writeWorkbook(
    [
      {
        sheet: 'Lijst',
        data: rows,
        columns: columns.map(({ width }) => ({ width })),
        stickyRowsCount: 1,
        stickyColumnsCount: 2,
        orientation: 'landscape',
      },
      { sheet: 'Toelichting', data: explanation.rows, columns: explanation.widths.map((width) => ({ width })) },
    ],
    {
      fontFamily: 'Calibri',
      fontSize: 11,
      features: [
        workbookFeatures([
          { filter: { rows: rows.length, columns: columns.length }, links: linksIn(taken.records, columns) },
          { links: explanation.links },
        ]),
      ],
    },
  )
  return new Uint8Array(await workbook.toBuffer())
}

const headOf = <Kept>(columns: Column<Kept>[]): Row =>
  columns.map(({ label }) => ({ value: label, fontWeight: 'bold', alignVertical: 'top', wrap: true }))

function cellIn<Kept>({ valueOf, isLine, isLink }: Column<Kept>, record: Kept): Row[number] {
  const value = valueOf(record)
  if (typeof value === 'boolean') return value ? 'ja' : 'nee'
  if (isLink && isAddress(value)) return { ...link, value, type: String }
  return isLine && value !== null ? { ...line, value: String(value), type: String } : value
}

const line = { alignVertical: 'top' } as const
const link = { ...line, textColor: '#0C4F59', textDecoration: { underline: true } } as const

const isAddress = (value: unknown): value is string => typeof value === 'string' && /^https?:\/\//.test(value)

function linksIn<Kept>(records: Kept[], columns: Column<Kept>[]): SheetLink[] {
  const links: SheetLink[] = []
  for (const [place, record] of records.entries())
    for (const [column, { isLink, valueOf }] of columns.entries()) {
      const address = isLink ? valueOf(record) : null
      if (isAddress(address) && links.length < mostLinks) links.push({ row: place + 1, column, address })
    }
  return links
}
