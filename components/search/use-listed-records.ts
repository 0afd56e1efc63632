import { useCallback, useEffect, useRef, useState } from 'react'
import type { ListedRecord, ListKind, Terms } from '@/lib/lists/list-kind'
import type { Answer } from './fetch-answer'

/** The moment from which the browser answers by itself, in the browser's own timeline; tests wait for it. */
const answersItselfMark = 'lijst-antwoordt-zelf'

/** Long enough to leave the first view alone where the browser has no idle callback. */
const idleFallbackMs = 2000

/**
 * The whole list, the search index and the code that searches it, fetched once: when the browser is idle, or as soon as
 * someone turns to the form.
 */
export function useListedRecords<Listed extends ListedRecord, Row extends ListedRecord, T extends Terms>(
  kind: ListKind<Listed, Row, T>,
  isWanted: boolean,
) {
  const [answer, setAnswer] = useState<Answer<Row> | null>(null)
  const [failed, setFailed] = useState(false)
  const asked = useRef(false)

  const prepare = useCallback(() => {
    if (asked.current || !isWanted) return
    asked.current = true
    import('./fetch-answer')
      .then(({ fetchAnswer }) => fetchAnswer(kind))
      .then(
        (fetched) => setAnswer(() => fetched),
        () => setFailed(true),
      )
  }, [kind, isWanted])

  useEffect(() => {
    if (!('requestIdleCallback' in window)) {
      const timer = setTimeout(prepare, idleFallbackMs)
      return () => clearTimeout(timer)
    }
    const idle = requestIdleCallback(prepare)
    return () => cancelIdleCallback(idle)
  }, [prepare])

  useEffect(() => {
    if (answer !== null) performance.mark(answersItselfMark)
  }, [answer])

  return { answer, prepare, failed }
}
