import Link from 'next/link'
import type { Status } from '@/lib/catalogue/vocabularies'
import type { ComparedRow, ComparedValue } from '@/lib/shortlist/compare'
import { Bracketed } from '../records/bracketed'
import { FactNote } from '../records/facts'
import { StatusMark } from '../records/status-mark'

/** The word for it, so that nobody has to hold the columns against each other. */
export function Difference({ row: { differs, isOwnToEach } }: { row: ComparedRow }) {
  if (isOwnToEach) return null
  return <span className="text-note font-normal text-ink-soft">{differs ? 'verschilt' : 'gelijk'}</span>
}

type Props = { row: ComparedRow; values: ComparedValue[]; statuses: Status[] }

/** The values of one intervention; what only it has, where others have something in common, is set apart. */
export function ComparedValues({ row, values, statuses }: Props) {
  if (values.length === 0) return <span className="text-ink-soft">niet vermeld</span>
  return (
    <ul className="grid gap-1">
      {values.map((value) => (
        <li key={value.id}>
          <span className={value.isSetApart && !row.isText ? 'font-semibold' : ''}>
            {row.id === 'status' ? (
              <StatusMark status={value.id} statuses={statuses} />
            ) : (
              <Bracketed basis={value.basis ?? 'rapport'}>
                <Label value={value} />
              </Bracketed>
            )}
          </span>
          {row.differs && !value.isShared && <span className="sr-only"> (niet bij alle)</span>}
          {value.note && <FactNote>{value.note}</FactNote>}
        </li>
      ))}
    </ul>
  )
}

function Label({ value: { label, href } }: { value: ComparedValue }) {
  if (href === undefined) return label
  if (href.startsWith('/')) return <Link href={href}>{label}</Link>
  return (
    <a href={href} rel="noreferrer" className="font-normal">
      {label}
    </a>
  )
}
