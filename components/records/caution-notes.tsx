import Link from 'next/link'
import type { Catalogue } from '@/lib/catalogue/catalogue'
import type { Intervention } from '@/lib/catalogue/intervention'
import { listCautions } from '@/lib/format/list-cautions'
import { MarginNote } from '../ui/margin-note'

/** What a reader must know before the status of these interventions. Nothing where the text speaks for each of them. */
export function CautionNotes({ records, catalogue }: { records: Intervention[]; catalogue: Catalogue }) {
  const cautions = listCautions(records, null, catalogue)
  if (cautions.length === 0) return null
  return (
    <div className="mt-5 mb-6">
      <MarginNote wide>
        {cautions.map(({ lead, text }) => (
          <span key={lead}>
            <b>{lead}</b> {text}{' '}
          </span>
        ))}
        <Link href="/over#status">Zo bepalen wij de status</Link>
      </MarginNote>
    </div>
  )
}
