import Link from 'next/link'
import type { Intervention } from '@/lib/catalogue/intervention'
import { interventionList, type InterventionTerms } from '@/lib/lists/interventions'
import type { RowStep } from '@/lib/shortlist/row-steps'
import { interventionAddress } from '@/lib/url/addresses'
import { LifeGlyph } from '../records/life-glyph'
import { StatusMark } from '../records/status-mark'
import { MetaLine } from '../search/meta-line'
import { RowStepLinks } from './row-step-links'

type Props = {
  record: Intervention
  terms: InterventionTerms
  steps: RowStep[]
  ids: string[]
  /** Null where there is nothing to compare it with. */
  isCompared: boolean | null
}

/** One intervention of a selection: as in the list, with what can be done with it. */
export function SelectionRow({ record, terms, steps, ids, isCompared }: Props) {
  const { id, name, summary, status, lifePhases } = record
  return (
    <li className="result-grid break-inside-avoid border-b border-rule py-4">
      <span className="pt-1 text-note [grid-area:status]">
        <StatusMark status={status} statuses={terms.statuses} />
      </span>
      <div className="min-w-0 [grid-area:words]">
        <h3 className="text-h3">
          <Link href={interventionAddress(id)} className="no-underline hover:underline focus-visible:underline">
            {name}
          </Link>
        </h3>
        <p className="mt-0.5 text-summary">{summary}</p>
        <MetaLine intervention={{ ...interventionList.toRow(record), foundLabels: [] }} terms={terms} found={[]} />
        <RowStepLinks record={record} steps={steps} ids={ids} />
      </div>
      <span className="pt-1.5 [grid-area:glyph]">
        <LifeGlyph phases={terms.lifePhases} covered={lifePhases} />
      </span>
      {isCompared !== null && (
        <label className="flex min-h-6 w-fit cursor-pointer items-center gap-2 self-end text-note text-ink-soft [grid-area:choice] narrow:min-h-11 print:hidden">
          <input type="checkbox" name="id" value={id} defaultChecked={isCompared} className="checkbox" />
          <span>
            Vergelijk<span className="sr-only"> {name}</span>
          </span>
        </label>
      )}
    </li>
  )
}
