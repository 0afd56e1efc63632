import { useId } from 'react'
import type { Terms } from '@/lib/catalogue/listed-catalogue'
import type { ListRow } from '@/lib/facets/list-view'
import { ResultRow } from './result-row'

type Props = { label: string | null; interventions: ListRow[]; terms: Terms; found: string[] }

/** A run of rows under one head, which names the columns: a list that reads as a table of phases. */
export function ResultGroup({ label, interventions, terms, found }: Props) {
  const labelId = useId()
  return (
    <div className="mt-4 break-inside-auto">
      <div className="result-grid items-end border-b border-rule py-1.5 text-floor text-ink-soft narrow:block">
        <div className={label === null ? 'narrow:hidden' : 'col-span-2'}>
          {label === null && <span aria-hidden="true">status </span>}
          {label !== null && (
            <h3 id={labelId} className="text-h3 text-ink">
              {label}
            </h3>
          )}
        </div>
        {label === null && (
          <span aria-hidden="true" className="narrow:hidden">
            interventie{' '}
          </span>
        )}
        <span aria-hidden="true" className="phase-labels medium:hidden">
          {terms.lifePhases.map(({ id, shortLabel }) => (
            <span key={id}>{shortLabel} </span>
          ))}
        </span>
      </div>
      <ul {...(label !== null && { 'aria-labelledby': labelId })}>
        {interventions.map((intervention) => (
          <ResultRow
            key={intervention.id}
            intervention={intervention}
            terms={terms}
            found={found}
            heading={label === null ? 'h3' : 'h4'}
          />
        ))}
      </ul>
    </div>
  )
}
