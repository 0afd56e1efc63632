import type { Terms } from '../catalogue/listed-catalogue'
import type { ListRow } from './list-view'
import type { Query } from '../url/query'

/** `label` is null when the list is one run without a head of its own. */
export type Group = { id: string; label: string | null; interventions: ListRow[] }

/** Cuts a sorted list where its order has natural heads: life phases or statuses. */
export function groupInterventions(query: Query, interventions: ListRow[], terms: Terms): Group[] {
  const whole: Group[] = [{ id: 'alle', label: null, interventions }]
  const groups =
    query.sort === 'levensfase'
      ? groupBy(terms.lifePhases, interventions, (record) => phaseOf(record, query.chosen.levensfase))
      : query.sort === 'status'
        ? groupBy(terms.statuses, interventions, (record) => record.status)
        : whole
  return groups.length > 1 ? groups : whole.filter((group) => group.interventions.length > 0)
}

/** The phase whose heading it stands under, which comes first; among chosen phases the first that it is for. */
function phaseOf({ lifePhases }: ListRow, chosen: string[] = lifePhases.map(({ id }) => id)): string {
  return (lifePhases.find(({ id }) => chosen.includes(id)) ?? lifePhases[0]!).id
}

function groupBy(
  heads: { id: string; label: string }[],
  interventions: ListRow[],
  idOf: (record: ListRow) => string,
): Group[] {
  return heads
    .map(({ id, label }) => ({ id, label, interventions: interventions.filter((record) => idOf(record) === id) }))
    .filter((group) => group.interventions.length > 0)
}
