import Link from 'next/link'
import type { Intervention } from '@/lib/catalogue/intervention'
import type { Status } from '@/lib/catalogue/vocabularies'
import type { ComparedRow } from '@/lib/shortlist/compare'
import { fewestCompared, withoutId } from '@/lib/shortlist/shortlist'
import { comparisonAddress, interventionAddress } from '@/lib/url/addresses'
import { StatusMark } from '../records/status-mark'
import { ComparedValues, Difference } from './compared-values'

type Props = { records: Intervention[]; rows: ComparedRow[]; statuses: Status[]; isWide: boolean }

/** A column for each intervention, a row for each field. */
export function ComparisonTable({ records, rows, statuses, isWide }: Props) {
  return (
    <table className={`comparison mt-6 w-full table-fixed text-note ${isWide ? 'medium:hidden' : 'narrow:hidden'}`}>
      <caption className="sr-only">De interventies naast elkaar, per kenmerk</caption>
      <thead>
        <tr>
          <th scope="col" className="w-40">
            <span className="sr-only">Kenmerk</span>
          </th>
          {records.map((record) => (
            <th key={record.id} scope="col">
              <ColumnHead record={record} others={records} statuses={statuses} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <span className="block font-semibold">{row.label}</span> <Difference row={row} />
            </th>
            {row.cells.map((values, place) => (
              <td key={records[place]!.id}>
                <ComparedValues row={row} values={values} statuses={statuses} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type HeadProps = { record: Intervention; others: Intervention[]; statuses: Status[] }

/** Who stands in a column, and the same comparison without it. */
export function ColumnHead({ record: { id, name, status }, others, statuses }: HeadProps) {
  const ids = others.map((other) => other.id)
  return (
    <>
      <StatusMark status={status} statuses={statuses} />{' '}
      <Link
        href={interventionAddress(id)}
        className="mt-1 block font-serif text-h3 font-medium no-underline hover:underline focus-visible:underline"
      >
        {name}
      </Link>{' '}
      {ids.length > fewestCompared && (
        <Link
          href={comparisonAddress(withoutId(ids, id))}
          prefetch={false}
          rel="nofollow"
          className="mt-1 inline-block py-0.5 font-normal print:hidden"
        >
          zonder<span className="sr-only"> {name}</span>
          <span aria-hidden="true"> deze</span>
        </Link>
      )}
    </>
  )
}
