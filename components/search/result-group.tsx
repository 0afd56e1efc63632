import { type ReactNode, useId } from 'react'
import type { Group } from '@/lib/facets/group-rows'
import type { Shown } from '@/lib/facets/list-view'
import type { ListedRecord } from '@/lib/lists/list-kind'
import type { Query } from '@/lib/url/query'
import type { ListParts } from './list-browser'

type Props<Row extends ListedRecord> = {
  group: Group<Shown<Row>>
  query: Query
  found: string[]
  parts: ListParts<Row>
}

/** A run of rows under one head, which names the columns where the rows have any. */
export function ResultGroup<Row extends ListedRecord>({
  group: { label, rows },
  query,
  found,
  parts: { renderRow, renderColumnHeads },
}: Props<Row>) {
  const labelId = useId()
  const columnHeads = renderColumnHeads?.(query)
  return (
    <div className={`break-inside-auto ${label === null ? 'mt-4' : 'mt-6 not-first:mt-9'}`}>
      {(label !== null || columnHeads) && (
        <div className="flex items-end justify-between gap-x-5 border-b border-rule py-1.5 text-floor text-ink-soft">
          {label === null ? (
            <span />
          ) : (
            <h3 id={labelId} className="text-h2 text-ink">
              {label}
            </h3>
          )}
          {columnHeads}
        </div>
      )}
      <ul
        className={label === null && !columnHeads ? 'border-t border-rule' : undefined}
        {...(label !== null && { 'aria-labelledby': labelId })}
      >
        {rows.map((row): ReactNode => renderRow(row, found, label === null ? 'h3' : 'h4', query))}
      </ul>
    </div>
  )
}
