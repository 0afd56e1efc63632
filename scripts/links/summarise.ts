import { linkKinds, type LinkResult } from '@/lib/catalogue/link-report'
import { linkReasons } from '@/lib/format/link-words'
import type { OutgoingAddress } from '@/lib/links/outgoing-addresses'

/** What a run found: how many of each kind, and each address that an editor may want to look at, with where it stands. */
export function summarise(outgoing: OutgoingAddress[], results: LinkResult[], askedNow: number): string {
  const counts = linkKinds.map((kind) => `${results.filter((result) => result.kind === kind).length} ${kind}`)
  const worries = results
    .filter(({ kind }) => kind !== 'bereikbaar')
    .toSorted((a, b) => linkKinds.indexOf(a.kind) - linkKinds.indexOf(b.kind))
  return [
    `Asked ${askedNow} of ${outgoing.length} addresses. In the report: ${counts.join(', ')}, ${outgoing.length - results.length} not checked yet.`,
    ...worries.map(({ address, kind, reason, status, redirect, date }) => {
      const places = outgoing.find((one) => one.address === address)!.places.join(', ')
      const why = reason === undefined ? `naar ${redirect!.to}` : linkReasons[reason]
      return `\n${kind} (${date}): ${address}\n  ${why}${status === undefined ? '' : ` (${status})`} · ${places}`
    }),
  ].join('\n')
}
