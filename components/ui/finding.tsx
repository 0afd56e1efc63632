import type { ReactNode } from 'react'

/** Above a picture: what there is to see in it. */
export function Finding({ children }: { children: ReactNode }) {
  return <p className="max-w-[52rem] font-serif text-h3 text-balance">{children}</p>
}
