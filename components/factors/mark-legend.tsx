import type { Status } from '@/lib/catalogue/vocabularies'
import { inSentence } from '@/lib/format/words'
import { Mark } from '../records/status-mark'
import { Legend, LegendEntry } from '../ui/legend'

/** What the marks stand for; said to be one each where they are to be counted. */
export function MarkLegend({ statuses, oneEach = false }: { statuses: Status[]; oneEach?: boolean }) {
  return (
    <Legend>
      {statuses.map(({ id, label }) => (
        <LegendEntry key={id} mark={<Mark status={id} />}>
          {oneEach && 'één interventie, '}
          {inSentence(label)}
        </LegendEntry>
      ))}
    </Legend>
  )
}
