const hostPattern = /^[a-z\d-]+(\.[a-z\d-]+)*(:\d{1,5})?$/i

/** As long as a name of the internet may be, with a port. */
const longestHost = 253 + ':65535'.length

/**
 * Where the site stands for who asks, such as "https://example.nl"; empty when that is not known, so that links are
 * paths. A proxy says it in the `x-forwarded` headers, but any visitor can write those: a site behind a cache sets
 * `SITE_URL`, which goes before them.
 */
export function siteOrigin(headers: Pick<Headers, 'get'>): string {
  const configured = configuredOrigin()
  if (configured !== '') return configured
  const host = firstOf(headers.get('x-forwarded-host') ?? headers.get('host'))
  const protocol = firstOf(headers.get('x-forwarded-proto') ?? 'http')
  const isKnown = host.length <= longestHost && hostPattern.test(host) && /^https?$/.test(protocol)
  return isKnown ? `${protocol}://${host.toLowerCase()}` : ''
}

/** What `SITE_URL` says; empty where it says nothing, for what may not depend on who asks. */
export const configuredOrigin = () => parseOrigin(process.env.SITE_URL) ?? ''

/** Null for what is not a plain http address without a path. */
function parseOrigin(text: string | undefined): string | null {
  if (text === undefined || !URL.canParse(text)) return null
  const { protocol, origin, href } = new URL(text)
  return /^https?:$/.test(protocol) && href === `${origin}/` ? origin : null
}

/** Of several proxies the first was nearest to the visitor. */
const firstOf = (list: string | null) => (list ?? '').split(',')[0]!.trim()
