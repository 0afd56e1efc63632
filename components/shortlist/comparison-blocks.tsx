import type { Intervention } from '@/lib/catalogue/intervention'
import type { Status } from '@/lib/catalogue/vocabularies'
import type { ComparedRow } from '@/lib/shortlist/compare'
import { ComparedValues, Difference } from './compared-values'
import { ColumnHead } from './comparison-table'

type Props = { records: Intervention[]; rows: ComparedRow[]; statuses: Status[]; foldsEarly: boolean }

/** The same where columns do not fit: a block for each field, in which each value has the name of its intervention. */
export function ComparisonBlocks({ records, rows, statuses, foldsEarly }: Props) {
  return (
    <div className={`mt-6 hidden ${foldsEarly ? 'medium:block' : 'narrow:block'}`}>
      <ul className="border-b border-rule-head text-note">
        {records.map((record) => (
          <li key={record.id} className="border-t border-rule py-3 first:border-rule-head">
            <ColumnHead record={record} others={records} statuses={statuses} />
          </li>
        ))}
      </ul>
      {rows.map((row) => (
        <section key={row.id} className="border-b border-rule py-4">
          <h2 className="flex items-baseline justify-between gap-4 font-sans text-ui font-semibold">
            {row.label} <Difference row={row} />
          </h2>
          <dl className="mt-2 grid gap-2.5">
            {row.cells.map((values, place) => (
              <div key={records[place]!.id}>
                <dt className="text-note text-ink-soft">{records[place]!.name}</dt>
                <dd className="text-ui">
                  <ComparedValues row={row} values={values} statuses={statuses} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  )
}
