import Link from 'next/link'
import { softHyphens } from '@/lib/format/soft-hyphens'
import { countInterventions, opening } from '@/lib/format/words'
import type { Counted, GapMap, MapRow } from '@/lib/gap-map/gap-map'
import { lifePhaseAddress } from '@/lib/url/addresses'
import { GapFlags } from './gap-flags'
import { MapCellContent } from './map-cell'

/** The levenslijn is the head of the table. It stays in sight, and scrolling within the page is all there is to do. */
export function MapTable({ map: { query, columns, groups, total } }: { map: GapMap }) {
  const { rowKind, reportOnly } = query
  return (
    <table className="gap-map w-full table-fixed text-ui">
      <caption className="sr-only">
        Hoeveel interventies er staan per {rowKind.noun.one} en levensfase
        {reportOnly && ', alleen wat het rapport zelf zegt'}
      </caption>
      <thead>
        <tr>
          <th scope="col" className="text-note text-ink-soft">
            <span className="narrow:sr-only">{opening(rowKind.noun.one)}</span>
          </th>
          {columns.map(({ phase: { id, label, shortLabel, ageLabel }, gaps }) => (
            <th key={id} scope="col" className="on-line">
              <span aria-hidden="true" className="station" />
              <div className="grid">
                <Link href={lifePhaseAddress(id)} className="min-h-6 w-fit min-w-6 font-semibold">
                  <span className="narrow:sr-only">{label}</span>{' '}
                  <span aria-hidden="true" className="short-name hidden text-floor narrow:inline">
                    {shortLabel}
                  </span>
                </Link>{' '}
                <span className="text-floor text-ink-soft narrow:hidden">{ageLabel}</span>
                {/* Above the name, so that the names stand on one line. */}
                <div className="-order-1">
                  <GapFlags gaps={gaps} />
                </div>
              </div>
            </th>
          ))}
          <th scope="col" className="in-total text-note text-ink-soft narrow:hidden">
            alle fasen
          </th>
        </tr>
      </thead>
      {groups.map(({ id, label, rows }) => (
        <tbody key={id}>
          {label !== null && (
            <tr className="group">
              <th scope="rowgroup" colSpan={7} className="font-serif text-h3">
                {label}
              </th>
              <td aria-hidden="true" className="narrow:hidden" />
            </tr>
          )}
          {rows.map((row) => (
            <tr key={row.id}>
              <RowHead row={row} />
              {row.cells.map((cell) => (
                <td key={cell.phase.id}>
                  <MapCellContent cell={cell} row={row} reportOnly={reportOnly} />
                </td>
              ))}
              <Total counted={row.total} of={row.phrase} />
            </tr>
          ))}
        </tbody>
      ))}
      <tfoot>
        <tr>
          <th scope="row" className="font-semibold">
            Alle<span className="narrow:sr-only"> {rowKind.noun.many}</span>
          </th>
          {columns.map(({ phase, total: ofPhase }) => (
            <td key={phase.id}>
              <TotalLink counted={ofPhase} of={phase.phrase} />
            </td>
          ))}
          <Total counted={total} of="in de hele catalogus" />
        </tr>
      </tfoot>
    </table>
  )
}

function RowHead({ row: { label, href, gaps } }: { row: MapRow }) {
  const name = softHyphens(label)
  return (
    <th scope="row">
      {href === null ? (
        name
      ) : (
        <Link href={href} className="row-name">
          {name}
        </Link>
      )}
      <GapFlags gaps={gaps} />
    </th>
  )
}

function Total({ counted, of }: { counted: Counted; of: string }) {
  return (
    <td className="in-total narrow:hidden">
      <TotalLink counted={counted} of={of} />
    </td>
  )
}

function TotalLink({ counted: { interventions, address }, of }: { counted: Counted; of: string }) {
  const count = interventions.length
  return count === 0 ? (
    <span className="text-ink-soft">0</span>
  ) : (
    <Link href={address}>
      {count}
      <span className="sr-only">
        {countInterventions(count).slice(String(count).length)} {of}
      </span>
    </Link>
  )
}
