import Link from 'next/link'
import { opening } from '@/lib/format/words'
import type { ListedLifePhase } from '@/lib/lists/terms'
import type { Related } from '@/lib/related/related-interventions'
import { LifeGlyph } from './life-glyph'
import { Mark } from './status-mark'

export function RelatedList({ related, phases }: { related: Related[]; phases: ListedLifePhase[] }) {
  return (
    <ul className="border-b border-rule">
      {related.map(({ intervention, reason }) => (
        <li
          key={intervention.id}
          className="grid grid-cols-[1.25rem_minmax(0,1fr)_13rem] gap-x-4 border-t border-rule py-3 narrow:grid-cols-[1.25rem_minmax(0,1fr)]"
        >
          <span className="pt-1.5">
            <Mark status={intervention.status} />
          </span>
          <div>
            <p className="text-ui">
              <Link href={`/interventies/${intervention.id}`} className="font-semibold no-underline hover:underline">
                {intervention.name}
              </Link>{' '}
              <span className="text-note text-ink-soft">{intervention.status}</span>
            </p>
            <p className="text-note">{opening(reason)}.</p>
          </div>
          <span className="pt-1 narrow:hidden">
            <LifeGlyph phases={phases} covered={intervention.lifePhases} />
          </span>
        </li>
      ))}
    </ul>
  )
}
