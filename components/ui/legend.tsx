import type { ReactNode } from 'react'

/** What the marks of a picture stand for. */
export function Legend({ children }: { children: ReactNode }) {
  return <ul className="flex flex-wrap gap-x-6 gap-y-1 text-note">{children}</ul>
}

type Props = { mark: ReactNode; children: ReactNode; className?: string }

/** A mark and its words; it stands on the middle of their first line, however many follow. */
export function LegendEntry({ mark, children, className = '' }: Props) {
  return (
    <li className={`inline-flex items-start gap-2 ${className}`}>
      <span className="flex h-[1lh] shrink-0 items-center">{mark}</span> <span>{children}</span>
    </li>
  )
}
