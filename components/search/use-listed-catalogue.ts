import { useCallback, useEffect, useRef, useState } from 'react'
import type { ListedCatalogue } from '@/lib/catalogue/listed-catalogue'

/** Where the browser gets what it needs to answer by itself. */
export const listedCatalogueAddress = '/zoekindex.json'

/** The moment from which the browser answers by itself, in the browser's own timeline; tests wait for it. */
const answersItselfMark = 'lijst-antwoordt-zelf'

/** Long enough to leave the first view alone where the browser has no idle callback. */
const idleFallbackMs = 2000

/** The catalogue for lists, fetched once: when the browser is idle, or as soon as someone turns to the form. */
export function useListedCatalogue() {
  const [catalogue, setCatalogue] = useState<ListedCatalogue | null>(null)
  const [failed, setFailed] = useState(false)
  const asked = useRef(false)

  const prepare = useCallback(() => {
    if (asked.current) return
    asked.current = true
    fetchCatalogue().then(setCatalogue, () => setFailed(true))
  }, [])

  useEffect(() => {
    if (!('requestIdleCallback' in window)) {
      const timer = setTimeout(prepare, idleFallbackMs)
      return () => clearTimeout(timer)
    }
    const idle = requestIdleCallback(prepare)
    return () => cancelIdleCallback(idle)
  }, [prepare])

  useEffect(() => {
    if (catalogue !== null) performance.mark(answersItselfMark)
  }, [catalogue])

  return { catalogue, prepare, failed }
}

async function fetchCatalogue(): Promise<ListedCatalogue> {
  const response = await fetch(listedCatalogueAddress)
  if (!response.ok) throw new Error(`${listedCatalogueAddress} answered ${response.status}`)
  return (await response.json()) as ListedCatalogue
}
