/** Where a browser keeps the shortlist: the one thing that this site leaves there. */
export const storageKey = 'bewaarde-interventies'

/** More would make an address that some programs cut off; there are fewer interventions. */
export const mostIds = 100

/** Fewer have nothing beside them; more do not fit beside each other. */
export const fewestCompared = 2
export const mostCompared = 4

const id = /^[a-z0-9-]{1,100}$/

/** What may stand in a shortlist: ids, each once, in their own order. Anything else drops out. */
export function cleanIds(values: readonly unknown[]): string[] {
  const ids = values.filter((value): value is string => typeof value === 'string' && id.test(value))
  return [...new Set(ids)].slice(0, mostIds)
}

/** Reads what a browser kept, which others than we may have written. */
export function parseShortlist(text: string | null): string[] {
  try {
    const kept: unknown = JSON.parse(text ?? '[]')
    return Array.isArray(kept) ? cleanIds(kept) : []
  } catch {
    return []
  }
}

/** The same with others at the end; what stood there stays where it is. */
export const withIds = (ids: readonly string[], more: readonly string[]) => cleanIds([...ids, ...more])

export const withoutId = (ids: readonly string[], gone: string) => ids.filter((one) => one !== gone)

/** The same with two that have changed places. */
export function swapped(ids: readonly string[], one: string, other: string): string[] {
  const places: Record<string, string> = { [one]: other, [other]: one }
  return ids.map((each) => (Object.hasOwn(places, each) ? places[each]! : each))
}

/** A change of a selection, which can also be made to another one than it was offered for. */
export type Change = { without: string } | { swap: [string, string] } | { set: string[] }

export function applyChange(ids: readonly string[], change: Change): string[] {
  if ('without' in change) return withoutId(ids, change.without)
  return 'swap' in change ? swapped(ids, ...change.swap) : change.set
}

/** The same ids in the same order. */
export const sameIds = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((each, place) => each === other[place])
