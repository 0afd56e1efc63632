import Link from 'next/link'
import type { ListedClassification, Term } from '@/lib/lists/list-kind'
import { lifePhaseAddress } from '@/lib/url/addresses'
import { Bracketed } from './bracketed'

/** The life phases of one record on the line; a phase it is for leads to its page. */
export function LifeLineSmall({ phases, covered }: { phases: Term[]; covered: ListedClassification[] }) {
  return (
    <ol className="life-line-small text-ui medium:text-note">
      {phases.map(({ id, label }) => {
        const basis = covered.find((phase) => phase.id === id)?.basis
        return (
          <li key={id}>
            <span
              aria-hidden="true"
              className={`station ${basis === undefined ? 'station-off' : basis === 'redactie' ? 'station-editor' : ''}`}
            />
            <span className="words">
              {basis === undefined ? (
                <span className="text-ink-soft">
                  {label}
                  <span className="sr-only"> (niet genoemd)</span>
                </span>
              ) : (
                <Bracketed basis={basis}>
                  <Link href={lifePhaseAddress(id)}>{label}</Link>
                </Bracketed>
              )}
            </span>
          </li>
        )
      })}
    </ol>
  )
}
