import Link from 'next/link'
import type { LifePhase } from '@/lib/catalogue/vocabularies'
import { lifePhaseAddress } from '@/lib/url/addresses'

/** The levenslijn as the way between the phases; the one you are at is ochre. */
export function LifePhaseNav({ phases, current }: { phases: LifePhase[]; current: string }) {
  return (
    <nav aria-label="Levensfasen" className="pt-5 print:hidden">
      <ol className="life-line-small life-line-nav text-ui">
        {phases.map(({ id, label }) => (
          <li key={id}>
            <span aria-hidden="true" className={`station ${id === current ? 'station-here' : 'station-open'}`} />
            <span className="words">
              <Link
                href={lifePhaseAddress(id)}
                {...(id === current && { 'aria-current': 'page', className: 'font-semibold text-ink no-underline' })}
              >
                {label}
              </Link>
            </span>
          </li>
        ))}
      </ol>
    </nav>
  )
}
