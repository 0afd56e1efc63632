import type { Catalogue } from '../catalogue/catalogue'
import type { LinkResult } from '../catalogue/link-report'
import { derivedAddress } from './derived-address'

/** An address, and what was found there; no result means that nobody looked yet. */
type Checked = { url: string; result?: LinkResult }

export type CheckedLink<Link extends { url: string } = { url: string; label: string }> = Link & {
  result?: LinkResult
  /** Where it stands now, by our own reckoning. Left out where a check found nothing there. */
  derived?: Checked & { reason: string }
}

/** Links with what is known of them besides the report: the last check, and the address after a known move. */
export function checkedLinks<Link extends { url: string }>(
  links: Link[],
  { linkResults, vocabularies }: Pick<Catalogue, 'linkResults' | 'vocabularies'>,
): CheckedLink<Link>[] {
  const check = (url: string): Checked => {
    const result = linkResults.find(({ address }) => address === url)
    return { url, ...(result && { result }) }
  }
  return links.map((link) => {
    const moved = derivedAddress(link.url, vocabularies['known-moves'])
    const derived = moved && { ...moved, ...check(moved.url) }
    return { ...link, ...check(link.url), ...(derived && derived.result?.kind !== 'verdwenen' && { derived }) }
  })
}
