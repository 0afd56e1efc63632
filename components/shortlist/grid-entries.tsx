import Link from 'next/link'
import type { GridEntry } from '@/lib/shortlist/prevention-grid'
import { interventionAddress } from '@/lib/url/addresses'
import { Bracketed } from '../records/bracketed'
import { Mark } from '../records/status-mark'

/** What stands in a cell: each with its mark, in brackets where the editors put it there. */
export function GridEntries({ entries }: { entries: GridEntry[] }) {
  return (
    <ul className="grid gap-1.5">
      {entries.map(({ intervention: { id, name, status }, basis }) => (
        <li key={id} className="grid grid-cols-[1.375rem_minmax(0,1fr)]">
          <span className="pt-[0.2em] leading-none">
            <Mark status={status} />
          </span>
          <span>
            <Bracketed basis={basis}>
              <Link href={interventionAddress(id)}>{name}</Link>
            </Bracketed>
            <span className="sr-only">, {status}</span>
          </span>
        </li>
      ))}
    </ul>
  )
}

/** Nothing stands there: a value of its own. */
export function EmptyCell() {
  return (
    <span className="inline-flex items-center gap-2 text-ochre-ink">
      <span aria-hidden="true" className="mark mark-leeg" />
      leeg<span className="sr-only"> (geen in deze selectie)</span>
    </span>
  )
}
