import type { BenefitTable } from '@/lib/catalogue/benefit-table'

/** What the report concludes, in its own order. */
export function ConclusionList({ conclusions = [] }: Pick<BenefitTable, 'conclusions'>) {
  return (
    <ul className="border-b border-rule">
      {conclusions.map(({ id, text }) => (
        <li key={id} className="border-t border-rule py-3">
          {text}
        </li>
      ))}
    </ul>
  )
}
