import type { ReactNode } from 'react'

/** Facts as name and value; hairlines between, no boxes. */
export function Facts({ children }: { children: ReactNode }) {
  return <dl className="border-b border-rule text-ui">{children}</dl>
}

export function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[9rem_minmax(0,1fr)] gap-x-4 border-t border-rule py-2 narrow:grid-cols-1">
      <dt className="font-semibold">{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
