import type { ReactNode } from 'react'

/** What we remark on the source, beside the figure it is about; on a phone it follows under it. */
export function MarginNote({ children }: { children: ReactNode }) {
  return (
    <div role="note" className="max-w-72 self-start border-l-2 border-ochre pl-4 text-note medium:max-w-2xl">
      {children}
    </div>
  )
}
