import type { Intervention } from '../catalogue/intervention'
import type { Classification } from '../catalogue/record-fields'
import type { LifePhase, Vocabularies } from '../catalogue/vocabularies'
import { notMentioned } from '../facets/facet'

export type GridEntry = { intervention: Intervention; basis: Classification['basis'] }
export type GridCell = { phase: LifePhase; entries: GridEntry[] }
export type GridRow = { id: string; label: string; cells: GridCell[] }

/** Where interventions stand: aims down, life phases across. */
export type PreventionGrid = {
  phases: LifePhase[]
  rows: GridRow[]
  filled: number
  size: number
  /** The phases for which nothing stands there at all. */
  emptyPhases: LifePhase[]
}

/** Every aim of the closed list has its row, also an empty one; a row for no aim only where it is needed. */
export function preventionGrid(
  interventions: readonly Intervention[],
  { aims, 'life-phases': phases }: Pick<Vocabularies, 'aims' | 'life-phases'>,
): PreventionGrid {
  const needsUnmentioned = interventions.some((record) => record.aims.length === 0)
  const rows = [...aims, ...(needsUnmentioned ? [notMentioned] : [])].map(({ id, label }) => ({
    id,
    label,
    cells: phases.map((phase) => ({
      phase,
      entries: interventions.flatMap((record): GridEntry[] => {
        const basis = basisIn(record, id, phase.id)
        return basis === null ? [] : [{ intervention: record, basis }]
      }),
    })),
  }))
  const cells = rows.flatMap((row) => row.cells)
  return {
    phases,
    rows,
    filled: cells.filter(({ entries }) => entries.length > 0).length,
    size: cells.length,
    emptyPhases: phases.filter(({ id }) =>
      cells.every(({ phase, entries }) => phase.id !== id || entries.length === 0),
    ),
  }
}

/** Who put an intervention in a cell: the report only when it says both. Null when it does not stand there. */
function basisIn({ lifePhases, aims }: Intervention, aimId: string, phaseId: string): GridEntry['basis'] | null {
  const phase = lifePhases.find(({ id }) => id === phaseId)
  const aim = aims.find(({ id }) => id === aimId)
  const hasAim = aimId === notMentioned.id ? aims.length === 0 : aim !== undefined
  if (phase === undefined || !hasAim) return null
  return phase.basis === 'redactie' || aim?.basis === 'redactie' ? 'redactie' : 'rapport'
}
