import type { Status } from '@/lib/catalogue/vocabularies'
import { inSentence } from '@/lib/format/words'
import { Mark } from './status-mark'

/** What the marks on the levenslijn stand for. */
export function StatusLegend({ statuses, counts }: { statuses: Status[]; counts: Record<string, number> }) {
  return (
    <p className="flex flex-wrap items-center gap-x-6 gap-y-1 text-note">
      {statuses.map(({ id, label }) => (
        <span key={id} className="inline-flex items-center gap-2">
          <Mark status={id} />
          {inSentence(label)} ({counts[id] ?? 0}){' '}
        </span>
      ))}
      <span className="text-ink-soft">Elk blokje is één interventie. Sommige staan bij meer fasen.</span>
    </p>
  )
}
