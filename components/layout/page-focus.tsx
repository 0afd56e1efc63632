'use client'

import { usePathname } from 'next/navigation'
import { useEffect, useRef } from 'react'

/** A link by its address, and which of the links with that address it is. */
type Place = { href: string; nth: number }

const linksTo = (href: string) => [...document.querySelectorAll<HTMLElement>(`a[href="${CSS.escape(href)}"]`)]
const addressOfPage = () => window.location.pathname + window.location.search

/**
 * Where the keyboard is after a page change within the site. What had focus is gone then, or stays at the foot of a page
 * that begins at its head: focus goes to the content, as on a page that is loaded. Back leads to the link that was
 * followed, so that who goes through a list goes on where they were.
 */
export function PageFocus() {
  const pathname = usePathname()
  const shown = useRef(pathname)
  const followed = useRef(new Map<string, Place>())
  const isBack = useRef(false)

  useEffect(() => {
    const remember = ({ target }: MouseEvent) => {
      isBack.current = false
      const link = target instanceof Element ? target.closest('a') : null
      const href = link?.getAttribute('href')
      if (link && href) followed.current.set(addressOfPage(), { href, nth: linksTo(href).indexOf(link) })
    }
    const goBack = () => {
      isBack.current = true
    }
    document.addEventListener('click', remember, { capture: true })
    window.addEventListener('popstate', goBack)
    return () => {
      document.removeEventListener('click', remember, { capture: true })
      window.removeEventListener('popstate', goBack)
    }
  }, [])

  useEffect(() => {
    if (shown.current === pathname) return
    shown.current = pathname
    // What points at a part of the page is followed by the browser itself.
    if (!isBack.current && window.location.hash !== '') return
    // The header is on the next page as well, and in sight: who is there stays there.
    if (document.activeElement?.closest('body > header')) return
    const place = isBack.current ? followed.current.get(addressOfPage()) : undefined
    // The step back itself takes focus away, if it is to a part of a page.
    const frame = requestAnimationFrame(() => {
      const link = place && linksTo(place.href)[place.nth]
      const target = link ?? document.querySelector<HTMLElement>('main')
      // Where the page stands is the browser's business: at its head, or where it was.
      target?.focus({ preventScroll: true })
    })
    return () => cancelAnimationFrame(frame)
  }, [pathname])

  return null
}
