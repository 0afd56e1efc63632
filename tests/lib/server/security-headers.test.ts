import { expect, test } from 'vitest'
import { dataHeaders, pagePolicy, siteHeaders } from '@/lib/server/security-headers'

const directives = (policy: string) =>
  new Map(policy.split('; ').map((one) => [one.split(' ')[0]!, one.split(' ').slice(1)] as const))

test('a page loads only what comes from this site, and runs only the scripts with its hashes', () => {
  const policy = directives(pagePolicy(['sha256-abc=', 'sha256-def=']))
  expect(policy.get('script-src')).toEqual(["'self'", "'sha256-abc='", "'sha256-def='"])
  for (const name of ['default-src', 'base-uri', 'frame-ancestors'])
    expect([name, policy.get(name)]).toEqual([name, ["'none'"]])
  for (const name of ['style-src', 'img-src', 'font-src', 'connect-src', 'manifest-src', 'form-action'])
    expect([name, policy.get(name)]).toEqual([name, ["'self'"]])
  expect(pagePolicy([])).not.toMatch(/unsafe|data:|\*|https?:/)
})

// What the checkers of Internet.nl and the Observatory count.
test('the headers are those that the checkers ask for', () => {
  expect(Number(/max-age=(\d+)/.exec(siteHeaders['Strict-Transport-Security'])![1])).toBeGreaterThanOrEqual(31_536_000)
  expect(siteHeaders).toMatchObject({
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'same-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Resource-Policy': 'same-origin',
  })
  expect(siteHeaders).not.toHaveProperty('X-XSS-Protection')
})

test('data may be read by any site, and can do nothing when it is opened as a page', () => {
  expect(dataHeaders['Cross-Origin-Resource-Policy']).toBe('cross-origin')
  expect(dataHeaders['Content-Security-Policy']).toBe("default-src 'none'; frame-ancestors 'none'")
})
