import type { Finding } from '../catalogue/finding'
import { type RowKind, rowKinds } from './row-kinds'

/** Something that the report says is lacking, with its number under the map. */
export type StatedGap = {
  number: number
  finding: Finding
  /** Why the editors put it where it stands in this map; in another map it has other places and other reasons. */
  reasons: string[]
}

/** The same at one place of the map, and who says that it belongs there. */
export type PlacedGap = StatedGap & { basis: 'rapport' | 'redactie' }

type Gap = NonNullable<Finding['gaps']>[number]

/** Whether a gap has a place among these rows: a whole phase, or something that is a row here. */
const fallsAmong = (gap: Gap, { gapPart }: RowKind) =>
  gap[gapPart] !== undefined || (gap.setting ?? gap.topic ?? gap.factor) === undefined

/** Every gap that has a place in a map with these rows, numbered in the order of the report. */
export function statedGaps(findings: Finding[], rowKind: RowKind): StatedGap[] {
  return findings
    .filter(({ gaps = [] }) => gaps.some((gap) => fallsAmong(gap, rowKind)))
    .map((finding, place) => ({ number: place + 1, finding, reasons: editorsReasons(finding, rowKind) }))
}

const editorsReasons = ({ gaps = [] }: Finding, rowKind: RowKind): string[] => {
  const ours = gaps.filter((gap) => gap.basis === 'redactie' && fallsAmong(gap, rowKind))
  return [...new Set(ours.flatMap(({ reason }) => reason ?? []))]
}

/** The rows among which a finding has places of its own; for who goes from the finding to the map. */
export function rowKindsOf({ gaps = [] }: Finding): RowKind[] {
  const own = rowKinds.filter(({ gapPart }) => gaps.some((gap) => gap[gapPart] !== undefined))
  return own.length === 0 && gaps.length > 0 ? [rowKinds[0]] : own
}

/** Those of exactly this place: a column has only a phase, the head of a row only a row, a cell both. */
export function gapsAt(
  stated: StatedGap[],
  rowKind: RowKind,
  { phaseId, rowId }: { phaseId?: string; rowId?: string },
): PlacedGap[] {
  return stated.flatMap((one) =>
    (one.finding.gaps ?? [])
      .filter((gap) => fallsAmong(gap, rowKind) && gap.lifePhase === phaseId && gap[rowKind.gapPart] === rowId)
      .map(({ basis }) => ({ ...one, basis })),
  )
}
