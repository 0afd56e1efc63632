import { ReadingSection } from '@/components/layout/reading-section'
import { findTable } from '@/lib/benefits/find-figure'
import type { BenefitFigure, BenefitTable } from '@/lib/catalogue/benefit-table'
import { formatEuro, formatMillions } from '@/lib/format/amounts'
import { FigureNotes } from './figure-notes'
import { TableTerms } from './table-terms'

/** The amounts again as chapter 5 sums them up, with what it leaves unsaid there. */
export function KeyFindingsSection({ benefits }: { benefits: BenefitTable[] }) {
  const findings = ['kernbevinding-welbevinden', 'kernbevinding-preventie'].map((id) => findTable(benefits, id))
  return (
    <ReadingSection
      id="kernbevindingen"
      title="In de kernbevindingen"
      note={
        <div className="grid gap-4">
          <FigureNotes figures={findings.flatMap(({ figures }) => figures)} />
        </div>
      }
    >
      {findings.map((record) => (
        <div key={record.id} id={record.id} className="mb-8 last:mb-0">
          <h3 className="font-sans text-ui font-semibold">{record.name}</h3>
          <p className="text-ui">{record.summary}</p>
          <ul className="mt-2 border-b border-rule text-ui">
            {record.figures
              .filter(({ component }) => component === 'totaal')
              .map((figure) => (
                <li key={figure.id} className="flex flex-wrap justify-between gap-x-4 border-t border-rule py-2">
                  {figure.label} <b className="font-semibold">{sayEstimate(figure)}</b>
                </li>
              ))}
          </ul>
          <TableTerms record={record} />
        </div>
      ))}
    </ReadingSection>
  )
}

function sayEstimate({ value, low, high }: BenefitFigure): string {
  const margin =
    low === undefined || high === undefined ? 'geen marge' : `marge ${formatEuro(low)} tot ${formatMillions(high)}`
  return `${formatMillions(value)} (${margin})`
}
