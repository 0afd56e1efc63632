import type { Intervention } from '@/lib/catalogue/intervention'
import type { Status } from '@/lib/catalogue/vocabularies'
import { countInterventions, inSentence, opening } from '@/lib/format/words'
import { MarkRow } from './status-mark'

/** How many interventions, as countable marks per status. */
export function Tally({ interventions, statuses }: { interventions: Intervention[]; statuses: Status[] }) {
  return (
    <div className="w-90 shrink-0 text-note narrow:w-full">
      <p className="font-semibold">{opening(countInterventions(interventions.length))}</p>
      {interventions.length > 0 && (
        <ul className="mt-2 grid gap-2">
          {statuses.map(({ id, label }) => {
            const here = interventions.filter(({ status }) => status === id)
            return (
              <li key={id} className="grid grid-cols-[minmax(0,1fr)_6rem] items-center gap-x-3">
                {here.length > 0 ? (
                  <MarkRow statuses={here.map(({ status }) => status)} />
                ) : (
                  <span className="text-ink-soft">–</span>
                )}
                <span>
                  {here.length || 'geen'} {inSentence(label)}
                </span>
              </li>
            )
          })}
        </ul>
      )}
    </div>
  )
}
