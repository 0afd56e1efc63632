import type { ReactNode } from 'react'

/** Facts as name and value; hairlines between, no boxes. */
export function Facts({ children }: { children: ReactNode }) {
  return <dl className="border-b border-rule text-ui">{children}</dl>
}

/** One name with one or more values, each a `<dd>`. */
export function FactRow({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[9rem_minmax(0,1fr)] gap-x-4 gap-y-1.5 border-t border-rule py-2 narrow:grid-cols-1 narrow:gap-y-0.5 [&>dd]:col-start-2 narrow:[&>dd]:col-start-1">
      <dt className="row-start-1 font-semibold">{name}</dt>
      {children}
    </div>
  )
}

export function Fact({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <FactRow name={name}>
      <dd>{children}</dd>
    </FactRow>
  )
}

/** What explains a value, under it. */
export function FactNote({ children }: { children: ReactNode }) {
  return <p className="text-note text-ink-soft">{children}</p>
}
