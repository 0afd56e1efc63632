import { describeCell } from '@/lib/format/describe-map'
import type { MapCell, MapRow } from '@/lib/gap-map/gap-map'
import { FilledCell } from './filled-cell'
import { GapFlags } from './gap-flags'

type Props = { cell: MapCell; row: MapRow; reportOnly: boolean }

/** How many, as a number that leads to them and as marks to count; or which kind of nothing. */
export function MapCellContent({ cell, row, reportOnly }: Props) {
  return (
    <>
      {cell.interventions.length > 0 ? (
        <FilledCell
          href={cell.address}
          words={describeCell(cell, row)}
          statuses={cell.interventions.map(({ status }) => status)}
        />
      ) : (
        <Empty cell={cell} reportOnly={reportOnly} />
      )}
      <GapFlags gaps={cell.gaps} />
    </>
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
