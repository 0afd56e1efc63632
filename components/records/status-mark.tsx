import type { Term } from '@/lib/lists/list-kind'
import { Highlighted } from '../ui/highlighted'

/** The mark alone, for rows of marks and beside the word. */
export function Mark({ status }: { status: string }) {
  return <span aria-hidden="true" className={`mark mark-${status}`} />
}

/** The status of one intervention: mark and word, never the mark alone. */
export function StatusMark({ status, statuses, found = [] }: { status: string; statuses: Term[]; found?: string[] }) {
  const { label } = statuses.find(({ id }) => id === status)!
  return (
    <span className="inline-flex items-center gap-2 font-semibold">
      <Mark status={status} />
      <span>
        <Highlighted text={label} found={found} />
      </span>
    </span>
  )
}

/** One mark per intervention, effective first. The number stands beside it in text. */
export function MarkRow({ statuses }: { statuses: string[] }) {
  return (
    <span aria-hidden="true" className="marks-12 marks-by-five">
      {statuses.toSorted().map((status, place) => (
        // Marks of one status are the same; their place is their key.
        <Mark key={place} status={status} />
      ))}
    </span>
  )
}
