import type { ReactNode } from 'react'

type Props = { id?: string; title: string; children: ReactNode; note?: ReactNode; wide?: boolean }

/** A part of a reading page: side head, text, margin note. `wide` lets the text run on where the note would stand. */
export function ReadingSection({ id, title, children, note, wide = false }: Props) {
  return (
    <section
      {...(id && { id, 'aria-labelledby': `${id}-titel` })}
      className="grid grid-cols-[11rem_minmax(0,40rem)_minmax(0,1fr)] gap-x-11 gap-y-5 border-t border-rule py-7 medium:grid-cols-[11rem_minmax(0,1fr)] narrow:grid-cols-1 print:grid-cols-[11.25rem_minmax(0,1fr)] print:gap-x-5 print:py-5"
    >
      <h2 id={id && `${id}-titel`} className="text-h3">
        {title}
      </h2>
      <div className={wide ? 'col-span-2 medium:col-span-1 print:col-span-1' : undefined}>{children}</div>
      {note && <div className="medium:col-start-2 narrow:col-start-1 print:col-start-2">{note}</div>}
    </section>
  )
}
