import type { LinkResult } from '../catalogue/link-report'

/** A new report: what was found now, and what was found before where nobody looked now. What is not linked any more goes. */
export function mergeResults(addresses: string[], before: LinkResult[], fresh: LinkResult[]): LinkResult[] {
  const known = new Map([...before, ...fresh].map((result) => [result.address, result]))
  return addresses.flatMap((address) => known.get(address) ?? [])
}
