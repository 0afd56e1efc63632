import type { LinkReason } from '../catalogue/link-report'

/** What came of asking an address: the redirects on the way, and a last answer or none. */
export type Answer = {
  redirects: { status: number; to: string }[]
  end: { status: number } | { failure: LinkReason }
}
