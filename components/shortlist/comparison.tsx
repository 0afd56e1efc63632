import Link from 'next/link'
import type { Catalogue } from '@/lib/catalogue/catalogue'
import type { Intervention } from '@/lib/catalogue/intervention'
import { describeComparison } from '@/lib/format/describe-comparison'
import { compare } from '@/lib/shortlist/compare'
import { mostCompared } from '@/lib/shortlist/shortlist'
import { comparisonAddress } from '@/lib/url/addresses'
import { CautionNotes } from '../records/caution-notes'
import { MarginNote } from '../ui/margin-note'
import { AddAnother } from './add-another'
import { ComparisonBlocks } from './comparison-blocks'
import { ComparisonTable } from './comparison-table'

type Props = { records: Intervention[]; onlyDifferences: boolean; catalogue: Catalogue }

/** Wider tables need a wider window. */
const mostOnTablet = 3

/** First what differs in one sentence, then field by field; each value as its own record has it. */
export function Comparison({ records, onlyDifferences, catalogue }: Props) {
  const ids = records.map(({ id }) => id)
  const all = compare(records, catalogue)
  const rows = onlyDifferences ? all.filter(({ differs }) => differs) : all
  const foldsEarly = records.length > mostOnTablet
  return (
    <>
      <div className="grid grid-cols-[minmax(0,1fr)_18rem] gap-x-11 gap-y-4 medium:grid-cols-1">
        <div>
          <p className="max-w-2xl text-lead">{describeComparison(all, records.length)}</p>
          <ul className="mt-4 flex flex-wrap gap-x-6 gap-y-1 text-ui print:hidden">
            <li>
              <Link
                href={comparisonAddress(ids, !onlyDifferences)}
                scroll={false}
                prefetch={false}
                rel="nofollow"
                className="inline-block py-1 narrow:py-2"
              >
                {onlyDifferences ? 'Toon alle kenmerken' : 'Toon alleen de verschillen'}
              </Link>
            </li>
            {records.length < mostCompared && (
              <li>
                <AddAnother ids={ids}>Voeg er een toe</AddAnother>
              </li>
            )}
          </ul>
        </div>
        <MarginNote>
          <b>Anders is niet beter.</b> De vergelijking zegt wat het rapport zegt, niet wat het beste werkt. Een ander
          woord tussen haken is een andere indeling van de redactie; haken alleen maken geen verschil. Vet is wat één
          interventie als enige heeft, waar andere iets delen.
        </MarginNote>
      </div>
      <CautionNotes records={records} catalogue={catalogue} />
      {onlyDifferences && <p className="mt-4 text-note text-ink-soft">Alleen de kenmerken die verschillen.</p>}
      {rows.length > 0 && (
        <>
          <ComparisonTable
            records={records}
            rows={rows}
            statuses={catalogue.vocabularies.statuses}
            isWide={foldsEarly}
          />
          <ComparisonBlocks
            records={records}
            rows={rows}
            statuses={catalogue.vocabularies.statuses}
            foldsEarly={foldsEarly}
          />
        </>
      )}
    </>
  )
}
