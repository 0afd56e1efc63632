import Link from 'next/link'
import type { LifePhase } from '@/lib/catalogue/vocabularies'
import { countInterventions } from '@/lib/format/words'
import type { ListedIntervention } from '@/lib/lists/interventions'
import { lifePhaseAddress } from '@/lib/url/addresses'
import { Mark } from './status-mark'

type Props = { phases: LifePhase[]; interventions: ListedIntervention[] }

/** The way in: six stations in a life, with one mark for each intervention that belongs there. */
export function LifeLineLarge({ phases, interventions }: Props) {
  return (
    <ol className="life-line-large">
      {phases.map((phase) => {
        const here = interventions.filter(({ lifePhases }) => lifePhases.some(({ id }) => id === phase.id))
        const withStatus = (status: string) => here.filter((record) => record.status === status)
        return (
          <li key={phase.id}>
            <span aria-hidden="true" className="stack marks-18">
              <Marks of={withStatus('kansrijk')} />
              <Marks of={withStatus('effectief')} />
            </span>
            <span aria-hidden="true" className="station-row">
              <span className="station" />
            </span>
            <div className="words">
              <h3>
                <Link href={lifePhaseAddress(phase.id)} className="text-ink no-underline hover:underline">
                  {phase.label}
                </Link>
              </h3>
              <p className="text-note text-ink-soft">{phase.ageLabel}</p>
              <p className="mt-1.5 text-note font-semibold">{countInterventions(here.length)}</p>
              <p className="per-status text-note">
                <span>{withStatus('effectief').length || 'geen'} effectief, </span>
                <span>{withStatus('kansrijk').length || 'geen'} kansrijk</span>
              </p>
            </div>
          </li>
        )
      })}
    </ol>
  )
}

function Marks({ of }: { of: ListedIntervention[] }) {
  // An empty row would still take room between what stands above and below it.
  if (of.length === 0) return null
  return (
    <span className="marks-by-five">
      {of.map(({ id, status }) => (
        <Mark key={id} status={status} />
      ))}
    </span>
  )
}
