'use client'

import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { sameIds } from '@/lib/shortlist/shortlist'
import { FollowContext, type Followed } from './follow-context'
import { selectionHeadingId } from './heading-id'
import { changeSaved, savedIds } from './shortlist-store'
import { StepLink } from './step-link'

/**
 * Around the page of a selection, whose rows change by links. Once the next address is there: what was saved follows
 * if it was this selection, focus goes where the visitor was, and the change is said.
 */
export function SelectionKeeper({ ids, children }: { ids: string[]; children: ReactNode }) {
  const coming = useRef<(Followed & { wasSaved: boolean }) | null>(null)
  const [said, setSaid] = useState<Followed | null>(null)
  const written = JSON.stringify(ids)

  // Before anything is painted, so that what was saved never seems to differ for a moment.
  useLayoutEffect(() => {
    const now: string[] = JSON.parse(written)
    const followed = coming.current
    coming.current = null
    const isFollowed = followed !== null && sameIds(followed.ids, now)
    setSaid(isFollowed ? followed : null)
    if (!isFollowed) return
    if (followed.wasSaved) changeSaved(() => now)
    followed.focusOn
      .map((id) => document.getElementById(id))
      .find((part) => part !== null)
      ?.focus()
  }, [written])

  return (
    <FollowContext value={(followed) => (coming.current = { ...followed, wasSaved: sameIds(savedIds(), ids) })}>
      <p role="status" className={said?.undo ? 'pb-4 text-ui' : 'sr-only'}>
        {said?.announcement}{' '}
        {said?.undo && (
          <StepLink
            followed={{
              ids: said.undo.ids,
              announcement: `${said.undo.label} staat er weer in.`,
              focusOn: [selectionHeadingId],
            }}
          >
            Zet {said.undo.label} terug
          </StepLink>
        )}
      </p>
      {children}
    </FollowContext>
  )
}
