import Link from 'next/link'
import type { ListView } from '@/lib/facets/list-view'
import { listCaution, otherHeadings } from '@/lib/format/evidence'
import type { InterventionRow, InterventionTerms } from '@/lib/lists/interventions'
import { MarginNote } from '../ui/margin-note'

type Props = { view: ListView<InterventionRow>; terms: InterventionTerms }

/** Why the numbers of this list are not those of the report, beside them. */
export function InterventionNote({ view: { query, rows, total }, terms }: Props) {
  const caution = listCaution(query, terms)
  const elsewhere = otherHeadings(query, rows)
  if (total === 0 || (caution === null && elsewhere === null)) return null
  return (
    <div className="mt-4">
      <MarginNote wide>
        {caution !== null && (
          <>
            <b>Kop is geen bewijs.</b> {caution}{' '}
          </>
        )}
        {elsewhere !== null && (
          <>
            <b>Andere kop.</b> {elsewhere}{' '}
          </>
        )}
        <Link href="/over#status">Zo bepalen wij de status en de aantallen</Link>
      </MarginNote>
    </div>
  )
}
