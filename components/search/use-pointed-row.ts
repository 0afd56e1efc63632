import { useEffect } from 'react'

/** A link within the site leaves `:target` as it was, so the row that the address points at is marked here. */
export function usePointedRow() {
  useEffect(() => {
    const row = document.getElementById(window.location.hash.slice(1))
    row?.setAttribute('data-pointed', '')
  }, [])
}
