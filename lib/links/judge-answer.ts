import type { LinkReason, LinkResult } from '../catalogue/link-report'
import { readableUrl } from '../format/links'
import type { Answer } from './answer'

const permanentStatuses = [301, 308]

/**
 * What an answer says of a page. Only two things show that it is gone: the site says so (404, 410), or the name of the
 * host did not exist on two days. A refusal, a failure or silence is `onzeker`.
 */
export function judgeAnswer(
  address: string,
  { redirects, end }: Answer,
  before: LinkResult | undefined,
  today: string,
): LinkResult {
  const last = redirects.at(-1)
  const redirect = last && {
    to: last.to,
    permanent: redirects.every(({ status }) => permanentStatuses.includes(status)),
  }
  const found = { address, ...('status' in end && { status: end.status }), ...(redirect && { redirect }), date: today }

  const reason = 'failure' in end ? end.failure : reasonOfStatus(end.status)
  if (reason === 'geen-host') {
    const noHostSince = before?.noHostSince ?? today
    return { ...found, kind: noHostSince < today ? 'verdwenen' : 'onzeker', reason, noHostSince }
  }
  if (reason === 'niet-gevonden' || reason === 'ingetrokken') return { ...found, kind: 'verdwenen', reason }
  if (reason !== undefined) return { ...found, kind: 'onzeker', reason }
  // What stands behind "#/" is a page to a reader, but a server is never asked for it.
  if (new URL(address).hash.startsWith('#/')) return { ...found, kind: 'onzeker', reason: 'achter-hekje' }
  if (redirect === undefined || isSamePage(address, redirect.to)) return { ...found, kind: 'bereikbaar' }
  // Many sites send whom they have nothing for to their front page.
  if (new URL(address).pathname !== '/' && new URL(redirect.to).pathname === '/')
    return { ...found, kind: 'onzeker', reason: 'naar-voorpagina' }
  return { ...found, kind: redirect.permanent ? 'verhuisd' : 'bereikbaar' }
}

function reasonOfStatus(status: number): LinkReason | undefined {
  if (status >= 200 && status < 300) return undefined
  if (status === 404) return 'niet-gevonden'
  if (status === 410) return 'ingetrokken'
  if (status === 429) return 'te-veel-vragen'
  if (status >= 500) return 'storing'
  return [401, 403, 451].includes(status) ? 'geweigerd' : 'ander-antwoord'
}

/** To http or https, with or without "www." or a closing slash: the printed address is as good. */
const isSamePage = (one: string, other: string) => readableUrl(withoutHash(one)) === readableUrl(withoutHash(other))

const withoutHash = (address: string) => address.replace(/#.*$/, '')
