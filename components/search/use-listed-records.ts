import { useCallback, useEffect, useRef, useState } from 'react'
import type { ListedRecord, ListedRecords, Terms } from '@/lib/lists/list-kind'
import type { SearchIndex } from '@/lib/search/open-index'
import { fetchJson, fetchSearchIndex } from './fetch-search-index'

/** The moment from which the browser answers by itself, in the browser's own timeline; tests wait for it. */
const answersItselfMark = 'lijst-antwoordt-zelf'

/** Long enough to leave the first view alone where the browser has no idle callback. */
const idleFallbackMs = 2000

/** All that the browser needs to answer for a list by itself. */
export type Answerable<Listed extends ListedRecord, T extends Terms> = {
  listed: ListedRecords<Listed, T>
  index: SearchIndex
}

/** A whole list and the search index, fetched once: when the browser is idle, or as soon as someone turns to the form. */
export function useListedRecords<Listed extends ListedRecord, T extends Terms>(listAddress: string, isWanted: boolean) {
  const [answerable, setAnswerable] = useState<Answerable<Listed, T> | null>(null)
  const [failed, setFailed] = useState(false)
  const asked = useRef(false)

  const prepare = useCallback(() => {
    if (asked.current || !isWanted) return
    asked.current = true
    Promise.all([fetchJson<ListedRecords<Listed, T>>(`/lijsten${listAddress}.json`), fetchSearchIndex()]).then(
      ([listed, index]) => setAnswerable({ listed, index }),
      () => setFailed(true),
    )
  }, [listAddress, isWanted])

  useEffect(() => {
    if (!('requestIdleCallback' in window)) {
      const timer = setTimeout(prepare, idleFallbackMs)
      return () => clearTimeout(timer)
    }
    const idle = requestIdleCallback(prepare)
    return () => cancelIdleCallback(idle)
  }, [prepare])

  useEffect(() => {
    if (answerable !== null) performance.mark(answersItselfMark)
  }, [answerable])

  return { answerable, prepare, failed }
}
