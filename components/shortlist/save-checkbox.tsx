import { useEffect, useEffectEvent, useRef } from 'react'
import { withIds, withoutId } from '@/lib/shortlist/shortlist'
import { changeSaved } from './shortlist-store'
import { useIsSaved } from './use-shortlist'

type Props = { id: string; name: string; isTickedInAddress: boolean }

/** Saves a row of a list. Without a script it is a part of the form around it. */
export function SaveCheckbox({ id, name, isTickedInAddress }: Props) {
  const box = useRef<HTMLInputElement>(null)
  const isSaved = useIsSaved(id, isTickedInAddress)

  // Someone may have been here before the script.
  const takeOver = useEffectEvent(() => {
    if (box.current!.checked && !isSaved) changeSaved((ids) => withIds(ids, [id]))
  })
  useEffect(() => takeOver(), [])

  return (
    <label className="flex min-h-6 w-fit cursor-pointer items-center gap-2 text-note narrow:min-h-11">
      <input
        ref={box}
        type="checkbox"
        name="id"
        value={id}
        checked={isSaved}
        onChange={({ target }) => changeSaved((ids) => (target.checked ? withIds(ids, [id]) : withoutId(ids, id)))}
        autoComplete="off"
        className="checkbox"
      />
      <span className={isSaved ? 'font-semibold' : 'text-ink-soft'}>
        Bewaar<span className="sr-only"> {name}</span>
      </span>
    </label>
  )
}
