'use client'

import { withIds, withoutId } from '@/lib/shortlist/shortlist'
import { changeSaved } from './shortlist-store'
import { useHasScript, useIsSaved } from './use-shortlist'

/** Saves the record of a page. Without a script it leads to a selection of this one, whose address can be kept. */
export function SaveButton({ id }: { id: string }) {
  const hasScript = useHasScript()
  const isSaved = useIsSaved(id)
  if (!hasScript)
    return (
      <form action="/selectie" method="get">
        <input type="hidden" name="id" value={id} />
        <button type="submit" className="button w-full">
          Bewaar in een selectie
        </button>
      </form>
    )
  return (
    <button
      type="button"
      aria-pressed={isSaved}
      className={`button w-full ${isSaved ? 'button-quiet' : ''}`}
      onClick={() => changeSaved((ids) => (ids.includes(id) ? withoutId(ids, id) : withIds(ids, [id])))}
    >
      {isSaved ? 'Bewaard' : 'Bewaar'}
    </button>
  )
}
