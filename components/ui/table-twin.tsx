import type { ReactNode } from 'react'
import { FoldedPart } from './folded-part'

/** The figures of a picture as a table. `of` tells the twins on one page apart for who hears their names. */
export function TableTwin({ of, children }: { of: string; children: ReactNode }) {
  return (
    <FoldedPart
      title={
        <>
          Dezelfde gegevens als tabel<span className="sr-only">: {of}</span>
        </>
      }
    >
      {children}
    </FoldedPart>
  )
}
