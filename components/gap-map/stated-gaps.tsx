import Link from 'next/link'
import { ReadingSection } from '@/components/layout/reading-section'
import { MarginNote } from '@/components/ui/margin-note'
import { placeInReport } from '@/lib/format/report-source'
import { opening } from '@/lib/format/words'
import type { GapMap } from '@/lib/gap-map/gap-map'
import { findingAddress } from '@/lib/url/addresses'
import { FindingCaution } from '../records/finding-caution'
import { GapName, gapNoteId } from './gap-flags'

/** What the report itself says is lacking, for each flag in the map. */
export function StatedGaps({ map: { gaps } }: { map: GapMap }) {
  if (gaps.length === 0) return null
  return (
    <ReadingSection
      id="tekorten"
      title="Tekorten volgens het rapport"
      note={
        <MarginNote>
          <b>Tekort en toch aanbod?</b> Soms noemt het rapport een tekort waar het zelf interventies noemt. Beide staan
          hier. Tussen haken: wij plaatsten het tekort op deze plek.
        </MarginNote>
      }
    >
      <ol className="border-b border-rule">
        {gaps.map(({ number, reasons, finding: { id, name, summary, caution, source } }) => (
          <li
            key={id}
            id={gapNoteId(number)}
            className="grid break-inside-avoid grid-cols-[5.5rem_minmax(0,1fr)] gap-x-4 border-t border-rule py-3 narrow:grid-cols-[2rem_minmax(0,1fr)]"
          >
            <span className="text-note font-semibold text-ochre-ink">
              <GapName number={number} />
            </span>
            <div>
              <p className="text-ui">
                <Link href={findingAddress(id)} className="font-semibold">
                  {name}
                </Link>
              </p>
              <p className="text-note">{summary}</p>
              <FindingCaution caution={caution} />
              <p className="mt-1 text-note text-ink-soft">
                {opening(placeInReport(source.section))} van het rapport van 2022.{' '}
                {reasons.map((reason) => (
                  <span key={reason}>[{reason}] </span>
                ))}
              </p>
            </div>
          </li>
        ))}
      </ol>
    </ReadingSection>
  )
}
