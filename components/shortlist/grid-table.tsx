import type { PreventionGrid } from '@/lib/shortlist/prevention-grid'
import { EmptyCell, GridEntries } from './grid-entries'

/** The levenslijn is the head of the table. */
export function GridTable({ grid: { phases, rows, emptyPhases } }: { grid: PreventionGrid }) {
  return (
    <table className="prevention-grid mt-6 w-full table-fixed text-note medium:hidden">
      <caption className="sr-only">Preventiematrix: de interventies van deze selectie per doel en levensfase</caption>
      <thead>
        <tr>
          <th scope="col" className="text-ink-soft">
            Doel
          </th>
          {phases.map(({ id, label, ageLabel }) => (
            <th key={id} scope="col" className="on-line">
              <span
                aria-hidden="true"
                className={`station ${emptyPhases.some((phase) => phase.id === id) ? 'station-off' : 'station-on'}`}
              />
              <span className="font-semibold">{label}</span>{' '}
              <span className="block text-floor text-ink-soft">{ageLabel}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, label, cells }) => (
          <tr key={id}>
            <th scope="row" className="font-semibold">
              {label}
            </th>
            {cells.map(({ phase, entries }) => (
              <td key={phase.id}>{entries.length > 0 ? <GridEntries entries={entries} /> : <EmptyCell />}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
