'use client'

import Link from 'next/link'
import { countInterventions } from '@/lib/format/words'
import { fewestCompared, mostCompared } from '@/lib/shortlist/shortlist'
import { comparisonAddress, selectionAddress } from '@/lib/url/addresses'
import { useSavedIds } from './use-shortlist'

/** Who saved some already can begin with those. */
export function CompareSaved() {
  const ids = useSavedIds()
  if (ids.length < fewestCompared) return null
  const fits = ids.length <= mostCompared
  return (
    <p className="mt-4">
      U hebt {countInterventions(ids.length)} bewaard.{' '}
      <Link href={fits ? comparisonAddress(ids) : selectionAddress(ids)} prefetch={false}>
        {fits ? 'Vergelijk die' : 'Kies er in uw selectie twee tot vier'}
      </Link>
    </p>
  )
}
