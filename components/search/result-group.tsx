import { type ReactNode, useId } from 'react'
import type { Group } from '@/lib/facets/group-rows'
import type { Shown } from '@/lib/facets/list-view'
import type { ListedRecord, Terms } from '@/lib/lists/list-kind'
import type { ListParts } from './list-browser'

type Props<Row extends ListedRecord, T extends Terms> = {
  group: Group<Shown<Row>>
  terms: T
  found: string[]
  parts: ListParts<Row, T>
}

/** A run of rows under one head, which names the columns where the rows have any. */
export function ResultGroup<Row extends ListedRecord, T extends Terms>({
  group: { label, rows },
  terms,
  found,
  parts: { renderRow, renderColumnHeads },
}: Props<Row, T>) {
  const labelId = useId()
  return (
    <div className="mt-4 break-inside-auto">
      {(label !== null || renderColumnHeads) && (
        <div className="flex items-end justify-between gap-x-5 border-b border-rule py-1.5 text-floor text-ink-soft">
          {label === null ? (
            <span />
          ) : (
            <h3 id={labelId} className="text-h2 text-ink">
              {label}
            </h3>
          )}
          {renderColumnHeads?.(terms)}
        </div>
      )}
      <ul {...(label !== null && { 'aria-labelledby': labelId })}>
        {rows.map((row): ReactNode => renderRow(row, found, label === null ? 'h3' : 'h4'))}
      </ul>
    </div>
  )
}
