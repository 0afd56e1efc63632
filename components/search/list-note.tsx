import Link from 'next/link'
import type { Terms } from '@/lib/catalogue/listed-catalogue'
import type { ListView } from '@/lib/facets/list-view'
import { listCaution, otherHeadings } from '@/lib/format/evidence'
import { MarginNote } from '../ui/margin-note'

/** Why the numbers of this list are not those of the report, beside them. */
export function ListNote({ view: { query, interventions }, terms }: { view: ListView; terms: Terms }) {
  const caution = listCaution(query, terms)
  const elsewhere = otherHeadings(query, interventions)
  if (interventions.length === 0 || (caution === null && elsewhere === null)) return null
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
