import type { Catalogue } from '../../catalogue/catalogue'
import type { Intervention } from '../../catalogue/intervention'
import { groupRows } from '../../facets/group-rows'
import { interventionList, listInterventions } from '../../lists/interventions'
import type { Query } from '../../url/query'
import type { TakenList } from '../taken-list'
import { interventionBlock } from './intervention-block'
import type { Section } from './section'

/** A block for each intervention in the order of the list, under the heads of the screen where a query has these. */
export function interventionSections(
  { records, origin }: TakenList<Intervention>,
  query: Query | null,
  catalogue: Catalogue,
): Section[] {
  const block = (record: Intervention) => interventionBlock(record, records.indexOf(record), origin, catalogue)
  if (records.length === 1) return records.map(block)
  return headsOf(records, query, catalogue).map(({ label, rows }, number) => ({
    place: `groep${number + 1}`,
    title: label ?? 'De interventies',
    body: [],
    parts: rows.map(block),
  }))
}

/** Heads that would put the interventions in another order than that of the list are left out. */
function headsOf(records: Intervention[], query: Query | null, catalogue: Catalogue) {
  const whole = [{ label: null, rows: records }]
  if (query === null) return whole
  const groups = groupRows(query, records, interventionList, listInterventions(catalogue).terms)
  const inOrder = groups.flatMap(({ rows }) => rows)
  return inOrder.every((record, place) => record === records[place]) ? groups : whole
}
