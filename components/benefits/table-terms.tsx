import type { BenefitTable } from '@/lib/catalogue/benefit-table'
import { keepNumbersWhole } from '@/lib/format/amounts'

/** What an amount may not be read without: what is left out, whom it is about, what was assumed. */
export function TableTerms({ record: { leftOut, population, assumptions } }: { record: BenefitTable }) {
  return (
    <dl className="mt-3 grid grid-cols-[9rem_minmax(0,1fr)] gap-x-4 gap-y-1 text-note narrow:grid-cols-1 narrow:gap-y-0">
      <dt className="font-semibold">Let op</dt>
      <dd>{leftOut}</dd>
      <dt className="font-semibold narrow:mt-1.5">Over wie</dt>
      <dd>{keepNumbersWhole(population)}</dd>
      <dt className="font-semibold narrow:mt-1.5">{assumptions.length === 1 ? 'Aanname' : 'Aannames'}</dt>
      <dd>{keepNumbersWhole(assumptions.join(' '))}</dd>
    </dl>
  )
}
