import type { ReactNode } from 'react'

/** Under a picture or a table: where its figures come from. */
export function FigureSource({ children }: { children: ReactNode }) {
  return (
    <p className="mt-4 max-w-[44rem] text-note text-ink-soft print:mt-1.5 print:max-w-none print:break-before-avoid">
      Bron: {children}
    </p>
  )
}
