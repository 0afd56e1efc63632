import { type ReactNode, useState } from 'react'

type Props = { title: string; chosen: number; isOpen: boolean; children: ReactNode }

/** A part of the panel that folds. It opens by itself only at the start: nothing closes under the visitor's hand. */
export function Fold({ title, chosen, isOpen, children }: Props) {
  const [isOpenAtStart] = useState(isOpen)
  return (
    <details open={isOpenAtStart} className="border-t border-rule">
      <summary className="flex min-h-10 items-center justify-between gap-2 py-1.5 text-ui narrow:min-h-11">
        <span>
          <span className="font-semibold">{title}</span>{' '}
          {chosen > 0 && <span className="ml-1 text-note text-ochre-ink">{chosen} gekozen</span>}
        </span>
        <span aria-hidden="true" className="chevron" />
      </summary>
      <div className="pb-3">{children}</div>
    </details>
  )
}
