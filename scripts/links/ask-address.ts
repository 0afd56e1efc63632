import { webAddress, type LinkReason } from '@/lib/catalogue/link-report'
import type { Answer } from '@/lib/links/answer'

export type Asking = {
  /** Milliseconds for one request. */
  timeout: number
  mostRedirects: number
  userAgent: string
  /** Waits until the host may be asked, then asks. */
  inTurn: <Made>(host: string, request: () => Promise<Made>) => Promise<Made>
  stop?: AbortSignal
}

type Reply = { status: number; location: string | null }
type Step = Reply | { failure: LinkReason }

/** Answers to HEAD after which GET says nothing else, or would be impolite. */
const isFinal = (step: Step) => 'status' in step && (step.status < 400 || [410, 429].includes(step.status))

/**
 * Asks an address, and where it sends us on to. HEAD first; GET where HEAD is refused or fails. Of an answer only the
 * head is read: the connection is closed before the body, however long that is.
 */
export async function askAddress(address: string, asking: Asking): Promise<Answer> {
  const redirects: Answer['redirects'] = []
  let here = new URL(address)
  // A server is never told what stands behind "#".
  here.hash = ''
  const seen = new Set([here.href])
  for (;;) {
    const step = await askOnce(here, asking)
    if ('failure' in step) return { redirects, end: step }
    if (step.status < 300 || step.status >= 400 || step.location === null)
      return { redirects, end: { status: step.status } }
    const next = nextAddress(step.location, here)
    if (next === null) return { redirects, end: { failure: 'verkeerde-omleiding' } }
    if (seen.has(next.href)) return { redirects, end: { failure: 'lus' } }
    if (redirects.length === asking.mostRedirects) return { redirects, end: { failure: 'te-veel-omleidingen' } }
    redirects.push({ status: step.status, to: next.href })
    seen.add(next.href)
    here = next
  }
}

/** Null where a browser should not be sent: another protocol, or a name and password in the address. */
function nextAddress(location: string, from: URL): URL | null {
  if (!URL.canParse(location, from.href)) return null
  const next = new URL(location, from)
  next.hash = ''
  const isClean = next.username === '' && next.password === ''
  return isClean && webAddress.safeParse(next.href).success ? next : null
}

async function askOnce(address: URL, asking: Asking): Promise<Step> {
  const head = await request('HEAD', address, asking)
  const isAnswerEnough = isFinal(head) || ('failure' in head && head.failure === 'geen-host')
  return isAnswerEnough || asking.stop?.aborted ? head : request('GET', address, asking)
}

async function request(method: 'HEAD' | 'GET', address: URL, asking: Asking): Promise<Step> {
  const { timeout, userAgent, inTurn, stop } = asking
  return inTurn(address.host, async () => {
    const limit = AbortSignal.timeout(timeout)
    try {
      const response = await fetch(address, {
        method,
        redirect: 'manual',
        headers: { 'user-agent': userAgent, accept: 'text/html,*/*;q=0.5' },
        signal: stop === undefined ? limit : AbortSignal.any([limit, stop]),
      })
      await response.body?.cancel()
      return { status: response.status, location: response.headers.get('location') }
    } catch (error) {
      return { failure: failureOf(error) }
    }
  })
}

/** Why there was no answer. `EAI_AGAIN` is a network that fails to look up a name, so it says nothing of the name. */
export function failureOf(error: unknown): LinkReason {
  const { code: known, name } = ((error as { cause?: unknown }).cause ?? error) as { code?: unknown; name?: unknown }
  // The code of a request that is broken off is a number.
  const code = String(known)
  if (code === 'ENOTFOUND') return 'geen-host'
  if (name === 'TimeoutError' || code.includes('TIMEOUT') || code === 'ETIMEDOUT') return 'te-laat'
  return /CERT|SSL|TLS|SIGNATURE/.test(code) ? 'certificaat' : 'geen-verbinding'
}
