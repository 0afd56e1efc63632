/** A host name or address, with a port or without: nothing that could be read as more than that. */
const hostPattern = /^(?:[a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?|\[[0-9a-f:]{2,45}\])(?::\d{1,5})?$/i

/**
 * Where the site stands, such as "https://example.nl": as configured in SITE_URL, or else as the visitor asked for it.
 * Empty when neither can be trusted to be a host; addresses are then paths.
 */
export function siteOrigin(headers: Pick<Headers, 'get'>): string {
  const configured = originIn(process.env.SITE_URL)
  if (configured !== '') return configured
  const host = firstOf(headers.get('x-forwarded-host')) ?? headers.get('host') ?? ''
  if (!hostPattern.test(host)) return ''
  const protocol = firstOf(headers.get('x-forwarded-proto')) === 'https' ? 'https' : 'http'
  return originIn(`${protocol}://${host}`)
}

/** Proxies add their own to the end of a list. */
const firstOf = (value: string | null) => value?.split(',')[0]!.trim()

function originIn(address: string | undefined): string {
  if (address === undefined || !URL.canParse(address)) return ''
  const { protocol, origin } = new URL(address)
  return protocol === 'http:' || protocol === 'https:' ? origin : ''
}
