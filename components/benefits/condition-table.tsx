import { conditionRows } from '@/lib/benefits/table-rows'
import type { BenefitTable } from '@/lib/catalogue/benefit-table'
import { formatFigure, formatMargin } from '@/lib/format/amounts'
import { AmountRow, AmountTable } from './amount-table'

/** Depression and anxiety side by side, as in tables 1 to 3; under a total its margin, where the report prints one. */
export function ConditionTable({ record }: { record: BenefitTable }) {
  return (
    <AmountTable record={record} firstColumn="Onderdeel" columns={['depressie', 'angst\u00adstoornis']}>
      {conditionRows(record).flatMap(({ component, label, figures }) => [
        <AmountRow
          key={component}
          label={label}
          cells={figures.map((figure) => formatFigure(figure, record.unit))}
          isTotal={component === 'totaal'}
        />,
        figures.some(({ low }) => low !== undefined) && (
          <AmountRow key={`${component}-marge`} label="Marge van het totaal" cells={figures.map(formatMargin)} />
        ),
      ])}
    </AmountTable>
  )
}
