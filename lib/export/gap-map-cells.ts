import type { Catalogue } from '../catalogue/catalogue'
import { type GapMap, gapMap, type MapCell, type MapColumn, type MapRow } from '../gap-map/gap-map'
import { mapAddress, parseMapQuery } from '../gap-map/map-query'
import type { RowKind } from '../gap-map/row-kinds'
import { countOf, nouns } from '../format/words'
import type { ListedIntervention } from '../lists/interventions'
import type { Selected } from './select-records'

/** A cell of the map as a row of a table: one fact a column, so that any program can turn it into a matrix again. */
export type CellRecord = { id: string; rowKind: RowKind; row: MapRow; column: MapColumn; cell: MapCell }

/** The cells of the map that an address asks for, row by row, each in the order of the life phases. */
export function cellsOf(
  catalogue: Catalogue,
  interventions: ListedIntervention[],
  params: URLSearchParams,
): Selected<CellRecord> {
  const query = parseMapQuery(params)
  const { rowKind, reportOnly } = query
  const records = recordsIn(gapMap(catalogue, interventions, query))
  return {
    records,
    title: `Interventies per levensfase en ${rowKind.noun.one}: ${countOf(nouns.cell, records.length)}`,
    filters: reportOnly ? ['Alleen wat het rapport zelf zegt'] : [],
    address: mapAddress(query),
  }
}

const recordsIn = ({ groups, columns, query: { rowKind } }: GapMap): CellRecord[] =>
  groups
    .flatMap(({ rows }) => rows)
    .flatMap((row) =>
      row.cells.map((cell, place) => ({
        id: `${row.id}--${cell.phase.id}`,
        rowKind,
        row,
        column: columns[place]!,
        cell,
      })),
    )
