'use client'

import Link from 'next/link'
import type { ReactNode } from 'react'
import { withIds } from '@/lib/shortlist/shortlist'
import { changeSaved } from './shortlist-store'

/**
 * To the list, to choose one more. What stood in the comparison goes along: saved with a script, ticked in the form
 * without.
 */
export function AddAnother({ ids, children }: { ids: string[]; children: ReactNode }) {
  return (
    <Link
      href={`/interventies?${new URLSearchParams(ids.map((id) => ['id', id]))}`}
      prefetch={false}
      rel="nofollow"
      onClick={() => changeSaved((now) => withIds(now, ids))}
      className="inline-block py-1 narrow:py-2"
    >
      {children}
    </Link>
  )
}
