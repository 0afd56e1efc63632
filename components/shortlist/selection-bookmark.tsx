'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { selectionAddress } from '@/lib/url/addresses'
import { useSavedIds } from './use-shortlist'

/** What was saved, as a ribbon that hangs from the header: it takes no room there, and is in sight at every width. */
export function SelectionBookmark() {
  const ids = useSavedIds()
  const pathname = usePathname()
  if (ids.length === 0) return null
  return (
    <Link
      href={selectionAddress(ids)}
      prefetch={false}
      aria-current={pathname === '/selectie' ? 'true' : undefined}
      className="bookmark"
    >
      Selectie <span className="font-semibold tabular-nums">{ids.length}</span>
      <span className="sr-only"> {ids.length === 1 ? 'bewaarde interventie' : 'bewaarde interventies'}</span>
    </Link>
  )
}
