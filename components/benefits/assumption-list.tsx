import type { BenefitTable } from '@/lib/catalogue/benefit-table'
import { keepNumbersWhole } from '@/lib/format/amounts'

/** What a scenario of the report takes for granted. */
export function AssumptionList({ title, record }: { title: string; record: BenefitTable }) {
  return (
    <div id={record.id}>
      <h3 className="font-sans text-ui font-semibold">{title}</h3>
      <ul className="mt-1 list-disc pl-5 text-ui">
        {[...record.assumptions, record.leftOut].map((assumption) => (
          <li key={assumption} className="mt-1">
            {keepNumbersWhole(assumption)}
          </li>
        ))}
      </ul>
    </div>
  )
}
