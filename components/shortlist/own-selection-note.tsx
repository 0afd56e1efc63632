'use client'

import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { countInterventions } from '@/lib/format/words'
import { sameIds, withIds } from '@/lib/shortlist/shortlist'
import { selectionAddress } from '@/lib/url/addresses'
import { useFollow } from './follow-context'
import { selectionHeadingId } from './heading-id'
import { changeSaved } from './shortlist-store'
import { useHasScript, useSavedIds } from './use-shortlist'

/** A button leads nowhere by itself. */
const noLink = { preventDefault: () => undefined }

/** Says that this is not what the visitor saved, and leaves it to them which of the two to keep. */
export function OwnSelectionNote({ ids }: { ids: string[] }) {
  const own = useSavedIds()
  const hasScript = useHasScript()
  const router = useRouter()
  const follow = useFollow()
  const [replaced, setReplaced] = useState<string[] | null>(null)
  const answer = useRef<HTMLParagraphElement>(null)

  // The button that was used is gone.
  useEffect(() => {
    if (replaced !== null) answer.current?.focus()
  }, [replaced])

  if (!hasScript || ids.length === 0) return null
  if (sameIds(own, ids))
    return replaced === null ? null : (
      <Note>
        <p ref={answer} role="status" tabIndex={-1}>
          Deze selectie is nu bewaard in uw browser.
        </p>
        {replaced.length > 0 && (
          <button
            type="button"
            className="link py-1"
            onClick={() => {
              changeSaved(() => replaced)
              setReplaced(null)
            }}
          >
            Zet uw eerdere selectie terug ({replaced.length})
          </button>
        )}
      </Note>
    )

  const joined = withIds(own, ids)
  function join() {
    changeSaved(() => joined)
    follow(
      {
        ids: joined,
        change: { set: joined },
        announcement: `Toegevoegd. Uw selectie heeft nu ${countInterventions(joined.length)}.`,
        focusOn: [selectionHeadingId],
      },
      noLink,
    )
    router.push(selectionAddress(joined))
  }
  return (
    <Note>
      <p>
        {own.length === 0
          ? 'Deze selectie is niet in uw browser bewaard.'
          : `Dit is niet de selectie die u zelf hebt bewaard${joined.length === own.length && own.length === ids.length ? ': de volgorde is anders' : ''}.`}
      </p>
      <p className="flex flex-wrap items-baseline gap-x-5">
        {own.length > 0 && (
          <Link href={selectionAddress(own)} prefetch={false} className="py-1">
            Bekijk wat u zelf bewaard hebt ({own.length})
          </Link>
        )}
        <button
          type="button"
          className="link py-1"
          onClick={() => {
            setReplaced(own)
            changeSaved(() => ids)
          }}
        >
          Neem deze selectie over
        </button>
        {own.length > 0 && joined.length > own.length && (
          <button type="button" className="link py-1" onClick={join}>
            Voeg toe aan uw selectie
          </button>
        )}
      </p>
    </Note>
  )
}

function Note({ children }: { children: ReactNode }) {
  return <div className="mb-6 max-w-3xl border-l-2 border-ochre pl-4 text-note print:hidden">{children}</div>
}
