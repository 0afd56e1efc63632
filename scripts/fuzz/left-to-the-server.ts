import type { HostileRequest } from './hostile-requests'

/** More than any friendly address: a selection has a hundred. */
const mostPairs = 1000

/**
 * What the framework answers wrongly before anything of ours has seen it; only what stands before the framework can
 * refuse it. Asked with `npm run fuzz -- --strict`, until that is so:
 * - a parameter that is repeated thousands of times: the framework reads all of them as often, which takes seconds;
 * - "*" as a path: 500;
 * - a Content-Security-Policy of the visitor: its nonce is believed, and stands in the page;
 * - a part of a page (RSC), asked with a tree that is none, or of an id that is not there: 500.
 */
export function isLeftToTheServer({ path, headers, isThere }: HostileRequest): boolean {
  const says = (name: string) => headers.some(([one]) => one.toLowerCase() === name)
  return (
    path.split('&').length > mostPairs ||
    path.startsWith('*') ||
    says('content-security-policy') ||
    says('next-router-state-tree') ||
    (says('rsc') && isThere !== true)
  )
}
