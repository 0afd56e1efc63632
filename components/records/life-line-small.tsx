import Link from 'next/link'
import type { ListedClassification, ListedLifePhase } from '@/lib/catalogue/listed-catalogue'
import { termAddress } from '@/lib/url/query'
import { Bracketed } from './bracketed'

/** The life phases of one record on the line; a phase it is for leads to the list of that phase. */
export function LifeLineSmall({ phases, covered }: { phases: ListedLifePhase[]; covered: ListedClassification[] }) {
  return (
    <ol className="life-line-small text-ui">
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
                  <Link href={termAddress('levensfase', id)}>{label}</Link>
                </Bracketed>
              )}
            </span>
          </li>
        )
      })}
    </ol>
  )
}
