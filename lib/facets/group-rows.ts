import type { ListedRecord, ListKind, Terms } from '../lists/list-kind'
import { orderOf, type Query } from '../url/query'

/** `label` is null when the list is one run without a head of its own. */
export type Group<Row> = { id: string; label: string | null; rows: Row[] }

/** Cuts a sorted list where its order has natural heads, such as life phases or statuses. */
export function groupRows<Listed extends ListedRecord, Row extends ListedRecord, T extends Terms, Shown extends Row>(
  query: Query,
  rows: Shown[],
  kind: ListKind<Listed, Row, T>,
  terms: T,
): Group<Shown>[] {
  const whole: Group<Shown>[] = [{ id: 'alle', label: null, rows }]
  const order = kind.sortOrders.find(({ id }) => id === orderOf(query, kind))
  const groups = order?.groups
    ? terms[order.groups.heads]!.map(({ id, label }) => ({
        id,
        label,
        rows: rows.filter((row) => order.groups!.headOf(row, query) === id),
      })).filter((group) => group.rows.length > 0)
    : whole
  return groups.length > 1 ? groups : whole.filter((group) => group.rows.length > 0)
}
