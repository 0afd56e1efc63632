import type { ReactNode } from 'react'
import type { Status } from '@/lib/catalogue/vocabularies'
import { inSentence } from '@/lib/format/words'
import { Mark } from '../records/status-mark'

/** What the marks on the map stand for. */
export function MarkLegend({ statuses, children }: { statuses: Status[]; children?: ReactNode }) {
  return (
    <p className="text-note">
      {statuses.map(({ id, label }) => (
        <span key={id} className="mr-6 inline-flex items-center gap-2">
          <Mark status={id} />
          {inSentence(label)}{' '}
        </span>
      ))}
      {children}
    </p>
  )
}
