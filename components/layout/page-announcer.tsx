'use client'

import { usePathname, useSearchParams } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { pageTitle } from '@/lib/format/page-title'

/** The title of a page may come a moment after the page itself. */
const pauseMs = 700

/**
 * Tells a screen reader which page came, politely and once. Next says every new title at once, also of a list that
 * was filtered in place and of which the page itself says the count: the same would be heard twice. A page with a
 * status of its own says what changed on it.
 */
export function PageAnnouncer() {
  const pathname = usePathname()
  const query = useSearchParams().toString()
  const shown = useRef({ pathname, query })
  const [announcement, setAnnouncement] = useState('')

  useEffect(() => {
    if (shown.current.pathname === pathname && shown.current.query === query) return
    const isOtherPage = shown.current.pathname !== pathname
    shown.current = { pathname, query }
    silenceNext()
    if (!isOtherPage && document.querySelector('main [role="status"]') !== null) return
    const timer = setTimeout(() => setAnnouncement(document.title.replace(pageTitle(''), '')), pauseMs)
    return () => clearTimeout(timer)
  }, [pathname, query])

  return (
    <p role="status" className="sr-only">
      {announcement}
    </p>
  )
}

/** It is empty still: its first title is written after this. */
function silenceNext() {
  document.querySelector('next-route-announcer')?.setAttribute('aria-hidden', 'true')
}
