import type { ReactNode } from 'react'

/** What not every reader needs, behind one line; two of them share the hairline between them. Paper shows it open. */
export function FoldedPart({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <details className="border-y border-rule [details+&]:border-t-0">
      <summary className="flex min-h-11 items-center justify-between gap-4 py-1.5 text-ui font-semibold">
        <span>{title}</span>
        <span aria-hidden="true" className="chevron" />
      </summary>
      <div className="pb-5">{children}</div>
    </details>
  )
}
