/**
 * An arc diagram: names in rows under each other, arcs beside them. Numbers only. The unit of height is half a row,
 * because that is the gap between groups; the width runs from 0 to 100 and is stretched to the room there is.
 */
const rowUnits = 2
export const width = 100

export type RowKind = 'follows' | 'opens-group' | 'opens-part'

/** The empty units above a row: half a row before a group, a whole row before a part, where its heading stands. */
const unitsAbove: Record<RowKind, number> = { follows: 0, 'opens-group': 1, 'opens-part': 2 }

/** What each row opens, by the group and the part that it stands in. */
export function rowKinds(rows: { group: string; part: string }[]): RowKind[] {
  return rows.map(({ group, part }, place) => {
    const before = rows[place - 1]
    if (before?.part !== part) return 'opens-part'
    return before.group === group ? 'follows' : 'opens-group'
  })
}

/** The middle of each row, and the height of all. */
export function placeRows(kinds: RowKind[]): { middles: number[]; height: number } {
  const bottoms = kinds.reduce<number[]>(
    (sofar, kind) => [...sofar, (sofar.at(-1) ?? 0) + unitsAbove[kind] + rowUnits],
    [],
  )
  return { middles: bottoms.map((bottom) => bottom - rowUnits / 2), height: bottoms.at(-1) ?? 0 }
}

/** Below 1, so that the arc between neighbours is still to be seen where there is little room. */
const flattening = 0.7

/** How far an arc of another kind reaches, so that it is seen inside the first between the same rows. */
export const insideReach = 0.55

/** Half an ellipse between two rows. The two rows furthest apart reach the far side. */
export function arcPath(from: number, to: number, furthest: number, reach = 1): string {
  const distance = Math.abs(to - from)
  const out = width * (distance / furthest) ** flattening * reach
  return `M0 ${Math.min(from, to)}A${round(out)} ${distance / 2} 0 0 1 0 ${Math.max(from, to)}`
}

const round = (value: number) => Math.round(value * 10) / 10

/** Steps in which a line grows: few enough to be told apart without colour. */
export const arcSteps = [1, 2, 3] as const

/** The last step holds all that is more. */
export const arcStep = (count: number) => arcSteps.findLast((step) => count >= step) ?? arcSteps[0]
