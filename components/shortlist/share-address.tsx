'use client'

import { useRef, useState } from 'react'
import { useHasScript } from './use-shortlist'

/** The address in full, to copy. Without a script it stands in the address bar. */
export function ShareAddress({ address }: { address: string }) {
  const hasScript = useHasScript()
  const shown = useRef<HTMLElement>(null)
  const [said, setSaid] = useState('')
  if (!hasScript) return null

  async function copy() {
    try {
      await navigator.clipboard.writeText(shown.current!.textContent)
      setSaid('Het adres is gekopieerd.')
    } catch {
      // No permission, or no secure connection: the visitor can do it by hand.
      window.getSelection()?.selectAllChildren(shown.current!)
      setSaid('Kopiëren lukt hier niet. Het adres is geselecteerd: kopieer het met uw toetsenbord of menu.')
    }
  }
  return (
    <>
      <p className="mt-4 border-y border-rule py-2.5 text-note break-all">
        <span ref={shown}>{window.location.origin + address}</span>
      </p>
      <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2">
        <button type="button" className="button button-quiet" onClick={copy}>
          Kopieer adres
        </button>
        <p role="status" className="text-ui">
          {said}
        </p>
      </div>
    </>
  )
}
