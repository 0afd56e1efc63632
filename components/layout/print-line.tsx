'use client'

import { usePathname, useSearchParams } from 'next/navigation'
import { Suspense, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { formatDay } from '@/lib/format/dates'

/** What a page on paper must say of itself: where it comes from and, once a script can tell, when it was printed. */
export function PrintLine() {
  const path = usePathname()
  return (
    <p className="page hidden pt-2 text-note wrap-anywhere text-ink-soft print:block">
      <Suspense fallback={`Adres op deze site: ${path}`}>
        <Address path={path} />
      </Suspense>
    </p>
  )
}

/** A page that is made ahead does not know its query; the server leaves this to the browser there. */
function Address({ path }: { path: string }) {
  const query = useSearchParams().toString()
  const [printed, setPrinted] = useState<{ address: string; day: string } | null>(null)

  useEffect(() => {
    // The address may have changed without a new page, and midnight may have passed.
    const print = () => flushSync(() => setPrinted({ address: window.location.href, day: formatDay(new Date()) }))
    window.addEventListener('beforeprint', print)
    return () => window.removeEventListener('beforeprint', print)
  }, [])

  if (printed !== null) return `Adres: ${printed.address} · Afgedrukt op ${printed.day}`
  return `Adres op deze site: ${query === '' ? path : `${path}?${query}`}`
}
