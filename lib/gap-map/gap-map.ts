import type { Catalogue } from '../catalogue/catalogue'
import type { LifePhase } from '../catalogue/vocabularies'
import { notMentioned } from '../facets/facet'
import { interventionList, type ListedIntervention } from '../lists/interventions'
import { emptyQuery, listAddress } from '../url/query'
import type { MapQuery } from './map-query'
import type { RowKind, RowTerm } from './row-kinds'
import { gapsAt, type PlacedGap, type StatedGap, statedGaps } from './stated-gaps'

/** Interventions that stand together, with the list that holds exactly these. */
export type Counted = { interventions: ListedIntervention[]; address: string }

export type MapCell = Counted & {
  phase: LifePhase
  /** Whether the report's box of this phase names this setting; undefined where the rows are no settings. */
  isNamed?: boolean
  gaps: PlacedGap[]
}

export type MapRow = RowTerm & {
  cells: MapCell[]
  total: Counted
  gaps: PlacedGap[]
  /** Where its name leads: to a page of its own, or else to its list; null where that would be empty. */
  href: string | null
}

export type MapColumn = { phase: LifePhase; total: Counted; gaps: PlacedGap[] }

export type GapMap = {
  query: MapQuery
  columns: MapColumn[]
  groups: { id: string; label: string | null; rows: MapRow[] }[]
  total: Counted
  /** Everything the report says is lacking that has a place here. */
  gaps: StatedGap[]
}

/**
 * How many interventions there are where: life phases across, settings, topics or factors down. An intervention stands in
 * every cell that it belongs to, so cells add up to more than there are; totals count each once.
 */
export function gapMap(
  { vocabularies, findings }: Pick<Catalogue, 'vocabularies' | 'findings'>,
  records: ListedIntervention[],
  query: MapQuery,
): GapMap {
  const { rowKind, reportOnly } = query
  const [rowsOf, phasesOf] = [valuesOf(rowKind.id), valuesOf('levensfase')]
  const standing = records.map((record) => ({
    record,
    rows: rowsOf(record, reportOnly),
    phases: phasesOf(record, reportOnly),
  }))
  const count = (rowId?: string, phaseId?: string): Counted => ({
    interventions: standing
      .filter(({ rows }) => rowId === undefined || rows.includes(rowId))
      .filter(({ phases }) => phaseId === undefined || phases.includes(phaseId))
      .map(({ record }) => record),
    address: listOf({ ...(phaseId && { levensfase: [phaseId] }), ...(rowId && { [rowKind.id]: [rowId] }) }, reportOnly),
  })

  const phases = vocabularies['life-phases']
  const gaps = statedGaps(findings, rowKind)
  const rowOf = (term: RowTerm): MapRow => {
    const total = count(term.id)
    return {
      ...term,
      cells: phases.map((phase) => ({
        phase,
        ...count(term.id, phase.id),
        ...(rowKind.id === 'leefomgeving' && { isNamed: phase.settings.some(({ id }) => id === term.id) }),
        gaps: gapsAt(gaps, rowKind, { phaseId: phase.id, rowId: term.id }),
      })),
      total,
      gaps: gapsAt(gaps, rowKind, { rowId: term.id }),
      href: pageOf(term, rowKind) ?? (total.interventions.length > 0 ? total.address : null),
    }
  }
  const unmentioned = rowOf({ ...notMentioned, phrase: `zonder ${rowKind.noun.one} in het rapport` })
  const groups = rowKind
    .groupsIn(vocabularies)
    .map(({ id, label, terms }) => ({ id, label, rows: terms.map((term) => rowOf(term)) }))
  return {
    query,
    columns: phases.map((phase) => ({
      phase,
      total: count(undefined, phase.id),
      gaps: gapsAt(gaps, rowKind, { phaseId: phase.id }),
    })),
    groups:
      unmentioned.total.interventions.length > 0
        ? [...groups, { id: notMentioned.id, label: null, rows: [unmentioned] }]
        : groups,
    total: count(),
    gaps,
  }
}

const pageOf = ({ id }: RowTerm, rowKind: RowKind) => (id === notMentioned.id ? undefined : rowKind.pageOf?.(id))

/** The map counts as the list does, so that a cell leads to as many as it says. */
const valuesOf = (param: string) => interventionList.facets.find((facet) => facet.param === param)!.valuesOf

const listOf = (chosen: Record<string, string[]>, reportOnly: boolean) =>
  listAddress({ ...emptyQuery, chosen, reportOnly }, interventionList)
