import { useCallback, useEffect, useRef, useState } from 'react'
import type { ListedRecord, ListedRecords, Terms } from '@/lib/lists/list-kind'

/** The moment from which the browser answers by itself, in the browser's own timeline; tests wait for it. */
const answersItselfMark = 'lijst-antwoordt-zelf'

/** Long enough to leave the first view alone where the browser has no idle callback. */
const idleFallbackMs = 2000

/** The whole of a list, fetched once: when the browser is idle, or as soon as someone turns to the form. */
export function useListedRecords<Listed extends ListedRecord, T extends Terms>(listAddress: string) {
  const [listed, setListed] = useState<ListedRecords<Listed, T> | null>(null)
  const [failed, setFailed] = useState(false)
  const asked = useRef(false)

  const prepare = useCallback(() => {
    if (asked.current) return
    asked.current = true
    fetchListed<ListedRecords<Listed, T>>(`/zoekindex${listAddress}.json`).then(setListed, () => setFailed(true))
  }, [listAddress])

  useEffect(() => {
    if (!('requestIdleCallback' in window)) {
      const timer = setTimeout(prepare, idleFallbackMs)
      return () => clearTimeout(timer)
    }
    const idle = requestIdleCallback(prepare)
    return () => cancelIdleCallback(idle)
  }, [prepare])

  useEffect(() => {
    if (listed !== null) performance.mark(answersItselfMark)
  }, [listed])

  return { listed, prepare, failed }
}

async function fetchListed<Answer>(address: string): Promise<Answer> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address} answered ${response.status}`)
  return (await response.json()) as Answer
}
