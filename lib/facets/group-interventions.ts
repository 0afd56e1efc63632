import type { ListedIntervention, Terms } from '../catalogue/listed-catalogue'
import type { Query } from '../url/query'

/** `label` is null when the list is one run without a head of its own. */
export type Group<Row> = { id: string; label: string | null; interventions: Row[] }

type Groupable = Pick<ListedIntervention, 'lifePhases' | 'status'>

/** Cuts a sorted list where its order has natural heads: life phases or statuses. */
export function groupInterventions<Row extends Groupable>(
  query: Query,
  interventions: Row[],
  terms: Terms,
): Group<Row>[] {
  const whole: Group<Row>[] = [{ id: 'alle', label: null, interventions }]
  const groups =
    query.sort === 'levensfase'
      ? groupBy(terms.lifePhases, interventions, (record) => phaseOf(record, query.chosen.levensfase))
      : query.sort === 'status'
        ? groupBy(terms.statuses, interventions, (record) => record.status)
        : whole
  return groups.length > 1 ? groups : whole.filter((group) => group.interventions.length > 0)
}

/** The phase whose heading it stands under, which comes first; among chosen phases the first that it is for. */
function phaseOf({ lifePhases }: Groupable, chosen: string[] = lifePhases.map(({ id }) => id)): string {
  return (lifePhases.find(({ id }) => chosen.includes(id)) ?? lifePhases[0]!).id
}

function groupBy<Row>(
  heads: { id: string; label: string }[],
  interventions: Row[],
  idOf: (record: Row) => string,
): Group<Row>[] {
  return heads
    .map(({ id, label }) => ({ id, label, interventions: interventions.filter((record) => idOf(record) === id) }))
    .filter((group) => group.interventions.length > 0)
}
