import type { BenefitTable } from '@/lib/catalogue/benefit-table'
import { formatFigure, formatNumber } from '@/lib/format/amounts'
import { AmountRow, AmountTable } from './amount-table'

/** Amounts with the margin of the report, low to high. */
export function EstimateTable({ record, firstColumn }: { record: BenefitTable; firstColumn: string }) {
  return (
    <AmountTable
      record={record}
      firstColumn={firstColumn}
      columns={['laag', 'midden', 'hoog']}
      explanation="laag en hoog zijn de grenzen van de marge"
    >
      {record.figures.map((figure) => (
        <AmountRow
          key={figure.id}
          label={figure.label}
          cells={[
            formatNumber(figure.low!),
            <b key="midden" className="font-semibold">
              {formatFigure(figure, record.unit)}
            </b>,
            formatNumber(figure.high!),
          ]}
        />
      ))}
    </AmountTable>
  )
}
