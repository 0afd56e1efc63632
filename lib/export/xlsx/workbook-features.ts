import type Stream from 'node:stream'
import type { Blob } from 'node:buffer'
import type { Feature } from 'write-excel-file/node'
import {
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeAttributeValue,
} from 'write-excel-file/utility'

/** What the library reads from; it does not export the type. */
type FileContent = Stream | Buffer | Blob

/** A cell that leads somewhere; counted from 0. */
export type SheetLink = { row: number; column: number; address: string }

/** What a sheet gets besides its cells. `filter`: buttons to filter with, on the head of so large a table. */
export type SheetExtras = { filter?: { rows: number; columns: number }; links: SheetLink[] }

const order = getOrderOfSiblings('xl/worksheets/sheet{id}.xml', 'worksheet')!
const relationId = (place: number) => `rId-link-${place + 1}`

/** What the library leaves to additions: filters, links (kept beside the sheet, by number), and how a plain cell looks. */
export function workbookFeatures(sheets: SheetExtras[]): Feature<FileContent> {
  return {
    files: {
      transform: {
        'xl/styles.xml': { transform: wrapPlainCells },
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _options, { sheetIndex }) =>
            markupsFor(sheets[sheetIndex]!).reduce(
              (whole, markup) => insertElementMarkupAccordingToOrderOfSiblings(whole, markup, order, 'worksheet'),
              xml,
            ),
        },
        'xl/worksheets/_rels/sheet{id}.xml.rels': {
          insert: (_options, { sheetIndex }) =>
            sheets[sheetIndex]!.links.map(
              ({ address }, place) =>
                `<Relationship Id="${relationId(place)}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${sanitizeAttributeValue(address)}" TargetMode="External"/>`,
            ).join(''),
        },
      },
    },
  }
}

/** The first style is that of a cell without one. So cells need none, which takes half the time of one for each. */
const wrapPlainCells = (xml: string) =>
  xml.replace(/(<cellXfs[^>]*><xf[^>]*)><\/xf>/, '$1 applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>')

function markupsFor({ filter, links }: SheetExtras): string[] {
  const markups: string[] = []
  if (filter) markups.push(`<autoFilter ref="A1:${getCellAddress(filter.rows - 1, filter.columns - 1)}"/>`)
  if (links.length > 0) {
    const each = links.map(
      ({ row, column }, place) => `<hyperlink ref="${getCellAddress(row, column)}" r:id="${relationId(place)}"/>`,
    )
    markups.push(`<hyperlinks>${each.join('')}</hyperlinks>`)
  }
  return markups
}
