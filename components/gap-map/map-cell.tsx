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

function Filled({ cell: { interventions, address, phase }, row }: Omit<Props, 'reportOnly'>) {
  const perStatus = ['effectief', 'kansrijk']
    .map((status) => ({ status, own: interventions.filter((one) => one.status === status) }))
    .filter(({ own }) => own.length > 0)
  return (
    <Link href={address} className="map-count">
      <span aria-hidden="true" className="narrow:hidden">
        <span className="number">{interventions.length}</span>
        {/* Of one status alone the marks leave no doubt. */}
        {perStatus.length > 1 && (
          <span className="text-floor text-ink-soft"> ({perStatus.map(({ own }) => own.length).join(' + ')})</span>
        )}
      </span>
      <span className="sr-only">{describeCell({ interventions, phase }, row)}</span>
      <span className="block narrow:hidden">
        <MarkRow interventions={interventions} />
      </span>
      {perStatus.map(({ status, own }) => (
        <span key={status} aria-hidden="true" className="marks-8 hidden items-center gap-1 narrow:flex">
          <Mark status={status} />
          <span className="number">{own.length}</span>
        </span>
      ))}
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
