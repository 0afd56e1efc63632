import type { ListedRecord, ListedRecords, ListKind, Terms } from '../lists/list-kind'
import { type Query, withChoice, withoutAge, withSearch } from '../url/query'
import type { SearchIndex } from '../search/open-index'
import { countRecords } from './select'

/** A way out of an empty list: the query with one of its filters dropped, and the number that gives. */
export type Drop = { label: string; query: Query; total: number }

/** Every filter that can be dropped, the one that gives most first. */
export function dropFilters<Listed extends ListedRecord, Row extends ListedRecord, T extends Terms>(
  listed: ListedRecords<Listed, T>,
  kind: ListKind<Listed, Row, T>,
  query: Query,
  index: SearchIndex | null,
): Drop[] {
  const ways: Omit<Drop, 'total'>[] = []
  if (query.q !== '') ways.push({ label: `zoekwoord “${query.q}”`, query: withSearch(query, '') })
  for (const { param, label } of kind.facets)
    if (query.chosen[param]) ways.push({ label: `filter ${label.toLowerCase()}`, query: withChoice(query, param, []) })
  if (query.leeftijd !== undefined) ways.push({ label: 'filter leeftijd', query: withoutAge(query) })
  if (query.reportOnly)
    ways.push({ label: 'filter “alleen wat het rapport zelf zegt”', query: { ...query, reportOnly: false } })
  return ways
    .map((way) => ({ ...way, total: countRecords(listed, kind, way.query, index) }))
    .sort((a, b) => b.total - a.total)
}
