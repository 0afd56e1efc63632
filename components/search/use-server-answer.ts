import { useEffect, useState } from 'react'
import type { ListView } from '@/lib/facets/list-view'
import type { ListedRecord } from '@/lib/lists/list-kind'
import { fetchJson } from './fetch-json'

/**
 * The server's answer to an address of a list, for a list that is too big to be fetched. While an answer is on its way
 * the one before it stays; one that is overtaken by a newer question is dropped.
 */
export function useServerAnswer<Row extends ListedRecord>(address: string, isAsked: boolean) {
  const [answer, setAnswer] = useState<ListView<Row> | null>(null)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    if (!isAsked) return
    const overtaken = new AbortController()
    fetchJson<ListView<Row>>(`/antwoorden${address}`, overtaken.signal).then(
      (view) => !overtaken.signal.aborted && setAnswer(view),
      () => !overtaken.signal.aborted && setFailed(true),
    )
    return () => overtaken.abort()
  }, [address, isAsked])
  return { answer, failed }
}
