import type { Vocabularies } from '@/lib/catalogue/vocabularies'
import type { Intervention } from '@/lib/catalogue/intervention'
import { describeGrid } from '@/lib/format/describe-grid'
import { preventionGrid } from '@/lib/shortlist/prevention-grid'
import { MarginNote } from '../ui/margin-note'
import { GridBlocks } from './grid-blocks'
import { GridTable } from './grid-table'

/** For which phase and with which aim a selection offers something, and where it does not. */
export function PreventionGridSection({
  records,
  vocabularies,
}: {
  records: Intervention[]
  vocabularies: Vocabularies
}) {
  const grid = preventionGrid(records, vocabularies)
  return (
    <section aria-labelledby="matrix-titel" className="mt-14 border-t border-rule-head pt-3 narrow:mt-10">
      <div className="grid grid-cols-[minmax(0,1fr)_18rem] gap-x-11 gap-y-4 medium:grid-cols-1">
        <div>
          <h2 id="matrix-titel" className="text-h2">
            Preventiematrix
          </h2>
          <p className="mt-2 max-w-2xl">{describeGrid(grid)}</p>
        </div>
        <MarginNote>
          <b>Leeg is geen oordeel.</b> Een leeg vak zegt iets over deze selectie, niet over wat bestaat of wat werkt.
          Haken: de redactie deelde de fase of het doel in.
        </MarginNote>
      </div>
      <GridTable grid={grid} />
      <GridBlocks grid={grid} />
    </section>
  )
}
