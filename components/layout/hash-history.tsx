'use client'

import { usePathname, useSearchParams } from 'next/navigation'
import { useEffect, useEffectEvent } from 'react'

/**
 * A link to a part of the page makes a step in the history that the router does not know. On the way back it passes
 * over that step: the address changes, and the page that stood there stays. So the router is told of each.
 */
export function HashHistory() {
  const pathname = usePathname()
  const query = useSearchParams().toString()

  const adopt = useEffectEvent(({ state }: PopStateEvent) => {
    if (state !== null) return
    const { location, history } = window
    const isThisPage = location.pathname === pathname && new URLSearchParams(location.search).toString() === query
    if (isThisPage) history.replaceState(null, '', location.href)
    // A step from before the script: only a load brings the page of that address.
    else location.reload()
  })
  useEffect(() => {
    window.addEventListener('popstate', adopt)
    return () => window.removeEventListener('popstate', adopt)
  }, [])
  return null
}
