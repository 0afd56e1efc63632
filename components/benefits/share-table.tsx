import type { BenefitTable } from '@/lib/catalogue/benefit-table'
import { formatFigure } from '@/lib/format/amounts'
import { AmountRow, AmountTable } from './amount-table'

/** The parts of one amount. */
export function ShareTable({ record }: { record: BenefitTable }) {
  return (
    <AmountTable record={record} firstColumn="Onderdeel" columns={['aandeel']}>
      {record.figures.map((figure) => (
        <AmountRow key={figure.id} label={figure.label} cells={[formatFigure(figure, record.unit)]} />
      ))}
    </AmountTable>
  )
}
