/** On every answer. The preload list of browsers is a choice of whoever owns the domain, so it is not asked for here. */
const everyAnswer = {
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
}

/** On data that any site may read: files and the API. Opened as a page it can do nothing. */
export const dataHeaders = {
  ...everyAnswer,
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Referrer-Policy': 'no-referrer',
}

/** On pages, their scripts and their images: what only this site needs. */
export const siteHeaders = {
  ...everyAnswer,
  'Content-Security-Policy': dataHeaders['Content-Security-Policy'],
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy':
    'accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'same-origin',
}

/**
 * What a page may load: only what comes from here, and of the scripts inside the page only those with these hashes
 * ("sha256-…"). Nothing inline is allowed besides, neither style nor script.
 */
export function pagePolicy(scriptHashes: string[]): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scriptHashes.map((hash) => `'${hash}'`)].join(' '),
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}
