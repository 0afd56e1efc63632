import type { ReactNode } from 'react'

/** What we remark on the source, beside the figure it is about; on a phone it follows under it. */
export function MarginNote({ wide = false, children }: { wide?: boolean; children: ReactNode }) {
  return (
    <div
      role="note"
      className={`break-inside-avoid self-start border-l-2 border-ochre pl-4 text-note medium:max-w-2xl print:max-w-2xl ${wide ? 'max-w-2xl' : 'max-w-72'}`}
    >
      {children}
    </div>
  )
}
