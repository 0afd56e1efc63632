import type { ReactNode } from 'react'
import { captionDetails } from '@/lib/benefits/caption-details'
import type { BenefitTable } from '@/lib/catalogue/benefit-table'

type Props = {
  record: BenefitTable
  firstColumn: string
  columns: string[]
  /** What the columns mean, where their names do not say it. */
  explanation?: string
  children: ReactNode
}

/**
 * A table of amounts: the units are in the caption, so that a cell is a number alone. On the narrowest screens two
 * columns of hundreds of millions still fit, because type and gaps shrink there.
 */
export function AmountTable({ record, firstColumn, columns, explanation, children }: Props) {
  return (
    <table className="figures w-full table-fixed text-ui narrow:table-auto tiny:text-note print:break-inside-avoid">
      <caption className="pb-3 text-left">
        <span className="block font-semibold text-balance">{record.name}</span>{' '}
        <span className="block text-note text-ink-soft">
          {[captionDetails(record), explanation].filter(Boolean).join('; ')}
        </span>
      </caption>
      <thead>
        <tr>
          <th scope="col" className="w-2/5 narrow:w-auto tiny:pr-0">
            {firstColumn}
          </th>
          {columns.map((column) => (
            <th key={column} scope="col" className="tiny:pl-2">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  )
}

/** One row; `isTotal` for what the rows above it come to. */
export function AmountRow({ label, cells, isTotal = false }: { label: string; cells: ReactNode[]; isTotal?: boolean }) {
  const weight = isTotal ? 'font-semibold' : ''
  return (
    <tr className={weight}>
      <th scope="row" className={`align-top tiny:pr-0 ${weight}`}>
        {label}
      </th>
      {cells.map((cell, place) => (
        <td key={place} className="align-top tiny:pl-2">
          {cell}
        </td>
      ))}
    </tr>
  )
}
