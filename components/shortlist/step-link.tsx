'use client'

import Link from 'next/link'
import type { ReactNode } from 'react'
import { selectionAddress } from '@/lib/url/addresses'
import { type Followed, useFollow } from './follow-context'

/** A link to the same selection with one change. */
export function StepLink({ id, followed, children }: { id?: string; followed: Followed; children: ReactNode }) {
  const follow = useFollow()
  return (
    <Link
      id={id}
      href={selectionAddress(followed.ids)}
      scroll={false}
      prefetch={false}
      rel="nofollow"
      onNavigate={(navigation) => follow(followed, navigation)}
      className="inline-block py-0.5 narrow:py-2.5"
    >
      {children}
    </Link>
  )
}
