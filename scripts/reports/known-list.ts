import type { KnownDifference } from './known-differences'

/** A list of known differences that notices which of its entries are still needed. */
export function knownList(list: KnownDifference[]) {
  const used = new Set<KnownDifference>()
  return {
    has(matches: (one: KnownDifference) => boolean): boolean {
      const found = list.find(matches)
      if (found !== undefined) used.add(found)
      return found !== undefined
    },
    unused: () =>
      list
        .filter((one) => !used.has(one))
        .map(({ what }) => `"${what}" is no longer a difference. Remove it from known-differences.ts.`),
  }
}
