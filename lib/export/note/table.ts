import { BorderStyle, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import { paragraph, type Words } from './paragraphs'
import { firmLine, hairline } from './styles'

/** A4 less its margins, in twentieths of a point. */
export const textWidth = 9412

/** A cell holds paragraphs, and a paragraph words. */
export type Cell = Words[][]

type Options = {
  head: string[]
  rows: Cell[][]
  widths: number[]
  /** Name and value: the names are softer than what they name, and all rows stay on one page. */
  isFacts?: boolean
}

/** A row or two alone on a page would look forgotten. */
const fewestOnPage = 3

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }

/**
 * A table as the site shows it: hairlines between rows and nothing else. Its head repeats on every page, its columns keep
 * their widths whatever stands in them, and no row breaks over a page.
 */
export function table({ head, rows, widths, isFacts = false }: Options): Table {
  const last = rows.length - 1
  const styleOf = (column: number) => (isFacts && column === 0 ? 'TableHead' : 'TableText')
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    borders: { top: none, left: none, right: none, insideVertical: none, insideHorizontal: hairline, bottom: firmLine },
    margins: { marginUnitType: WidthType.DXA, left: 0, right: 140, top: 0, bottom: 0 },
    tableLook: { firstRow: true, firstColumn: true, lastRow: false, lastColumn: false, noHBand: true, noVBand: true },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: head.map((title, column) =>
          cell([[title]], widths[column]!, 'TableHead', true, { bottom: firmLine }),
        ),
      }),
      ...rows.map((row, place) => {
        const keepNext = place < last && (isFacts || place >= last - fewestOnPage + 1)
        const children = row.map((words, column) => cell(words, widths[column]!, styleOf(column), keepNext))
        return new TableRow({ cantSplit: true, children })
      }),
    ],
  })
}

const cell = (paragraphs: Cell, width: number, style: string, keepNext: boolean, borders = {}) =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    borders,
    children: paragraphs.map((words) => paragraph(words, { style, keepNext })),
  })
