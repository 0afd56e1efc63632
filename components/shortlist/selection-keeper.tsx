'use client'

import { useRouter } from 'next/navigation'
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { applyChange, sameIds } from '@/lib/shortlist/shortlist'
import { selectionAddress } from '@/lib/url/addresses'
import { FollowContext, type Followed } from './follow-context'
import { selectionHeadingId } from './heading-id'
import { changeSaved, savedIds } from './shortlist-store'
import { StepLink } from './step-link'

/** A step whose page is on its way, and what the steps just before it lead to. */
type Coming = Followed & { wasSaved: boolean; before: string[][] }

/**
 * Around the page of a selection, whose rows change by links. Once the next address is there: what was saved follows
 * if it was this selection, focus goes where the visitor was, and the change is said.
 */
export function SelectionKeeper({ ids, children }: { ids: string[]; children: ReactNode }) {
  const coming = useRef<Coming | null>(null)
  const [said, setSaid] = useState<Followed | null>(null)
  const router = useRouter()
  const written = JSON.stringify(ids)

  // Before anything is painted, so that what was saved never seems to differ for a moment.
  useLayoutEffect(() => {
    const now: string[] = JSON.parse(written)
    const followed = coming.current
    const isOnTheWay = followed?.before.some((passed) => sameIds(passed, now))
    if (isOnTheWay) return
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

  function follow(followed: Followed, navigation: { preventDefault: () => void }) {
    const first = coming.current
    if (first === null) {
      coming.current = { ...followed, wasSaved: sameIds(savedIds(), ids), before: [] }
      return
    }
    // The rows on screen are those from before the first step: this one follows on it, and does not undo it.
    navigation.preventDefault()
    const next = applyChange(first.ids, followed.change)
    const undo = followed.undo && { ...followed.undo, ids: first.ids }
    coming.current = { ...followed, undo, ids: next, wasSaved: first.wasSaved, before: [...first.before, first.ids] }
    router.push(selectionAddress(next), { scroll: false })
  }

  return (
    <FollowContext value={follow}>
      <p role="status" className={said?.undo ? 'pb-4 text-ui' : 'sr-only'}>
        {said?.announcement}{' '}
        {said?.undo && (
          <StepLink
            followed={{
              ids: said.undo.ids,
              change: { set: said.undo.ids },
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
