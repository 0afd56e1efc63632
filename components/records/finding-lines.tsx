import Link from 'next/link'
import type { Finding } from '@/lib/catalogue/finding'
import { placeInReport } from '@/lib/format/report-source'
import { findingAddress } from '@/lib/url/addresses'
import { FindingCaution } from './finding-caution'

/** Findings on a page about something else, each with its place in the report and what makes it uneasy. */
export function FindingLines({ findings }: { findings: Finding[] }) {
  return (
    <ul className="border-b border-rule">
      {findings.map(({ id, name, kind, summary, caution, source }) => (
        <li key={id} className="break-inside-avoid border-t border-rule py-3">
          <p className="text-ui">
            <Link href={findingAddress(id)} className="font-semibold no-underline hover:underline">
              {name}
            </Link>{' '}
            <span className="text-note text-ink-soft">
              {kind === 'tekort' ? 'tekort' : 'bevinding'}, {placeInReport(source.section)}
            </span>
          </p>
          <p className="text-note">{summary}</p>
          <FindingCaution caution={caution} />
        </li>
      ))}
    </ul>
  )
}
