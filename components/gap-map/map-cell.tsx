import Link from 'next/link'
import { describeCell } from '@/lib/format/describe-map'
import type { MapCell, MapRow } from '@/lib/gap-map/gap-map'
import { Mark, MarkRow } from '../records/status-mark'
import { GapFlags } from './gap-flags'

type Props = { cell: MapCell; row: MapRow; reportOnly: boolean }

/** How many, as a number that leads to them and as marks to count; or which kind of nothing. */
export function MapCellContent({ cell, row, reportOnly }: Props) {
  return (
    <>
      {cell.interventions.length > 0 ? <Filled cell={cell} row={row} /> : <Empty cell={cell} reportOnly={reportOnly} />}
      <GapFlags gaps={cell.gaps} />
    </>
  )
}

function Filled({ cell, row }: Omit<Props, 'reportOnly'>) {
  const { interventions, address } = cell
  return (
    <Link href={address} className="map-count">
      <span aria-hidden="true" className="number narrow:hidden">
        {interventions.length}
      </span>
      <span className="sr-only">{describeCell(cell, row)}</span>
      <span className="block narrow:hidden">
        <MarkRow interventions={interventions} />
      </span>
      <span aria-hidden="true" className="hidden narrow:grid">
        {['effectief', 'kansrijk'].map((status) => {
          const count = interventions.filter((one) => one.status === status).length
          return (
            count > 0 && (
              <span key={status} className="marks-8 inline-flex items-center gap-1">
                <Mark status={status} />
                <span className="number">{count}</span>
              </span>
            )
          )
        })}
      </span>
    </Link>
  )
}

function Empty({ cell: { isNamed }, reportOnly }: Omit<Props, 'row'>) {
  const words = reportOnly ? 'het rapport zelf noemt er geen' : 'geen in deze catalogus'
  return isNamed ? (
    <span className="inline-flex items-center gap-2 font-semibold text-ochre-ink">
      <span aria-hidden="true" className="mark mark-leeg" />
      <span className="narrow:sr-only">leeg</span>
      <span className="sr-only">: {words}</span>
    </span>
  ) : (
    <span className="text-ink-soft">
      <span aria-hidden="true">–</span>
      <span className="sr-only">{words}</span>
    </span>
  )
}
