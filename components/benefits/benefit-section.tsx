import type { ReactNode } from 'react'
import { ReadingSection } from '@/components/layout/reading-section'
import type { BenefitTable } from '@/lib/catalogue/benefit-table'
import { FigureNotes } from './figure-notes'
import { TableTerms } from './table-terms'

type Props = {
  title: string
  record: BenefitTable
  intro?: ReactNode
  notes?: ReactNode
  children: ReactNode
}

/** A table on the page, with all that belongs beside it; its address is that of the record. */
export function BenefitSection({ title, record, intro, notes, children }: Props) {
  const hasNotes = notes !== undefined || record.figures.some(({ note }) => note !== undefined)
  return (
    <ReadingSection
      id={record.id}
      title={title}
      note={
        hasNotes && (
          <div className="grid gap-4">
            <FigureNotes figures={record.figures} />
            {notes}
          </div>
        )
      }
    >
      {intro && <div className="mb-6 grid gap-4">{intro}</div>}
      {children}
      <TableTerms record={record} />
    </ReadingSection>
  )
}
