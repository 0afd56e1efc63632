import type { InterventionTerms } from '@/lib/lists/interventions'
import type { Selection } from '@/lib/shortlist/read-selection'
import { rowSteps } from '@/lib/shortlist/row-steps'
import { fewestCompared, mostCompared } from '@/lib/shortlist/shortlist'
import { PhaseLabels } from '../search/phase-labels'
import { selectionHeadingId } from './heading-id'
import { SelectionRow } from './selection-row'

/** The interventions of a selection in its own order; two or more are also the form that compares them. */
export function SelectionRows({
  selection: { ids, records },
  terms,
}: {
  selection: Selection
  terms: InterventionTerms
}) {
  const canCompare = records.length >= fewestCompared
  return (
    <section aria-labelledby={selectionHeadingId}>
      <form action="/vergelijk" method="get">
        <div className="flex items-end justify-between gap-x-5 border-t border-b border-t-rule-head border-b-rule py-2.5">
          <h2 id={selectionHeadingId} tabIndex={-1} className="text-h3">
            In deze volgorde
          </h2>
          <span className="text-floor text-ink-soft">
            <PhaseLabels phases={terms.lifePhases} />
          </span>
        </div>
        <ol>
          {records.map((record, place) => (
            <SelectionRow
              key={record.id}
              record={record}
              terms={terms}
              steps={rowSteps(ids, records, place)}
              ids={ids}
              isCompared={canCompare ? place < mostCompared : null}
            />
          ))}
        </ol>
        {canCompare && (
          <div className="flex flex-wrap items-center gap-x-4 gap-y-3 py-4 text-ui print:hidden">
            <p>Vink er twee tot vier aan om ze naast elkaar te zetten.</p>
            <button type="submit" className="button button-quiet">
              Vergelijk
            </button>
          </div>
        )}
      </form>
    </section>
  )
}
