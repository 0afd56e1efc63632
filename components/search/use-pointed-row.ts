import { useEffect } from 'react'

/**
 * A link within the site leaves `:target` as it was, so the row that the address points at is marked here. A link on
 * the page itself moves the mark along.
 */
export function usePointedRow() {
  useEffect(() => {
    const mark = () => {
      document.querySelector('[data-pointed]')?.removeAttribute('data-pointed')
      document.getElementById(window.location.hash.slice(1))?.setAttribute('data-pointed', '')
    }
    mark()
    window.addEventListener('hashchange', mark)
    return () => window.removeEventListener('hashchange', mark)
  }, [])
}
