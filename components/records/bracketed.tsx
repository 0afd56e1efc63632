import type { ReactNode } from 'react'

/**
 * Square brackets are the editor speaking: what the report does not say itself stands between them, as in a library
 * catalogue. Real text, so that it survives copying and a text browser.
 */
export function Bracketed({ basis, children }: { basis: 'rapport' | 'redactie'; children: ReactNode }) {
  if (basis === 'rapport') return children
  return (
    <>
      <span aria-hidden="true">[</span>
      {children}
      <span className="sr-only"> (redactie)</span>
      <span aria-hidden="true">]</span>
    </>
  )
}
