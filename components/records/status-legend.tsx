import type { Status } from '@/lib/catalogue/vocabularies'
import { inSentence } from '@/lib/format/words'
import { Legend, LegendEntry } from '../ui/legend'
import { Mark } from './status-mark'

/** What the marks on the levenslijn stand for. */
export function StatusLegend({ statuses, counts }: { statuses: Status[]; counts: Record<string, number> }) {
  return (
    <Legend>
      {statuses.map(({ id, label }) => (
        <LegendEntry key={id} mark={<Mark status={id} />}>
          {inSentence(label)} ({counts[id] ?? 0})
        </LegendEntry>
      ))}
      <li className="text-ink-soft">Elk blokje is één interventie. Sommige staan bij meer fasen.</li>
    </Legend>
  )
}
