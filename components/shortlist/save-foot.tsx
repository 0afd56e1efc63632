import Link from 'next/link'
import { useEffect, useRef, useState } from 'react'
import { countInterventions } from '@/lib/format/words'
import { fewestCompared, mostCompared, withIds } from '@/lib/shortlist/shortlist'
import { comparisonAddress, selectionAddress } from '@/lib/url/addresses'
import { changeSaved } from './shortlist-store'
import { useHasScript, useIsKept, useSavedIds } from './use-shortlist'

/** The way from a list to what was saved in it. Without a script the form of the list takes the ticks along. */
export function SaveFoot({ tickedElsewhere }: { tickedElsewhere: string[] }) {
  const foot = useRef<HTMLDivElement>(null)
  const hasScript = useHasScript()

  // With a script the ticks are no question to the list: they stay out of its address.
  useEffect(() => {
    const form = foot.current!.closest('form')
    const leaveOut = ({ formData }: FormDataEvent) => formData.delete('id')
    form?.addEventListener('formdata', leaveOut)
    return () => form?.removeEventListener('formdata', leaveOut)
  }, [])

  return (
    <div
      ref={foot}
      data-live=""
      className="flex min-h-20 flex-wrap items-center gap-x-4 gap-y-3 py-4 text-ui print:hidden"
    >
      {hasScript ? <SavedHere /> : <WithForm tickedElsewhere={tickedElsewhere} />}
    </div>
  )
}

function WithForm({ tickedElsewhere }: { tickedElsewhere: string[] }) {
  return (
    <>
      {tickedElsewhere.map((id) => (
        <input key={id} type="hidden" name="id" value={id} />
      ))}
      <p>
        Bewaar wat u wilt delen, of twee tot vier om te vergelijken.
        {tickedElsewhere.length > 0 &&
          ` U koos er ${tickedElsewhere.length} die nu niet in de lijst ${tickedElsewhere.length === 1 ? 'staat' : 'staan'}.`}
      </p>
      <span className="flex flex-wrap gap-3">
        <button type="submit" formAction="/selectie" className="button button-quiet">
          Bekijk selectie
        </button>
        <button type="submit" formAction="/vergelijk" className="button button-quiet">
          Vergelijk
        </button>
      </span>
    </>
  )
}

function SavedHere() {
  const ids = useSavedIds()
  const isKept = useIsKept()
  const [cleared, setCleared] = useState<string[]>([])
  const undo = useRef<HTMLButtonElement>(null)
  const clear = useRef<HTMLButtonElement>(null)
  const canUndo = cleared.length > 0

  // The button that was used is gone; focus goes to the one that takes it back.
  useEffect(() => {
    if (canUndo) undo.current?.focus()
  }, [canUndo])

  function putBack() {
    changeSaved((now) => withIds(cleared, now))
    setCleared([])
    // The button is there again once this change is shown.
    setTimeout(() => clear.current?.focus())
  }
  return (
    <>
      <p aria-live="polite">
        {canUndo && ids.length === 0
          ? 'Uw selectie is gewist.'
          : ids.length === 0
            ? 'U hebt nog niets bewaard. Bewaar wat u wilt delen, of twee tot vier om te vergelijken.'
            : `U hebt ${countInterventions(ids.length)} bewaard.`}
        {!isKept && ' Uw browser onthoudt dit niet na dit bezoek; het adres van de selectie kunt u wel bewaren.'}
      </p>
      {ids.length > 0 && (
        <span className="flex flex-wrap items-center gap-3">
          <Link href={selectionAddress(ids)} prefetch={false} className="button button-quiet">
            Bekijk selectie
          </Link>
          {ids.length >= fewestCompared && ids.length <= mostCompared && (
            <Link href={comparisonAddress(ids)} prefetch={false} className="button button-quiet">
              Vergelijk
            </Link>
          )}
          <button
            ref={clear}
            type="button"
            className="link px-1 py-2"
            onClick={() => {
              setCleared(ids)
              changeSaved(() => [])
            }}
          >
            Wis selectie
          </button>
        </span>
      )}
      {canUndo && (
        <button ref={undo} type="button" className="link px-1 py-2" onClick={putBack}>
          Zet {cleared.length === 1 ? 'die' : `die ${cleared.length}`} terug
        </button>
      )}
    </>
  )
}
