import Link from 'next/link'
import type { ReactNode } from 'react'
import type { Intervention } from '@/lib/catalogue/intervention'
import type { ListedLifePhase } from '@/lib/lists/terms'
import { interventionAddress } from '@/lib/url/addresses'
import { RowGlyph } from './row-glyph'
import { Mark } from './status-mark'

type Line = { intervention: Intervention; text: ReactNode; note?: ReactNode }

type Props = {
  lines: Line[]
  phases: ListedLifePhase[]
  /** The one life phase that the lines are about. */
  listPhase?: string | null
}

/** Interventions on a page about something else: mark, name, status, a line of text and the place in a life. */
export function InterventionLines({ lines, phases, listPhase = null }: Props) {
  return (
    <ul className="border-b border-rule">
      {lines.map(({ intervention: { id, name, status, lifePhases }, text, note }) => (
        <li
          key={id}
          className="intervention-line grid break-inside-avoid grid-cols-[1.25rem_minmax(0,1fr)_13rem] gap-x-4 border-t border-rule py-3 narrow:grid-cols-[1.25rem_minmax(0,1fr)]"
        >
          <span className="pt-1.5">
            <Mark status={status} />
          </span>
          <div>
            <p className="text-ui">
              <Link href={interventionAddress(id)} className="font-semibold no-underline hover:underline">
                {name}
              </Link>{' '}
              <span className="text-note text-ink-soft">{status}</span>
            </p>
            <p className="text-note">{text}</p>
            {note && <p className="text-note text-ink-soft">{note}</p>}
          </div>
          <RowGlyph phases={phases} covered={lifePhases} listPhase={listPhase} />
        </li>
      ))}
    </ul>
  )
}
