import { request as http } from 'node:http'
import { expect, type Page, test } from '@playwright/test'

/** One of each template, and what is not found. That every page names its own scripts is in links.spec.ts. */
const templates = [
  '/',
  '/interventies?levensfase=jeugd&q=pesten',
  '/interventies/kiva',
  '/levensfasen/jeugd',
  '/leefomgevingen/school',
  '/factoren',
  '/factoren/slapen',
  '/handelingsopties',
  '/programmas/gezonde-school',
  '/beleid',
  '/bevindingen',
  '/kaart?rijen=factor',
  '/baten?volwassenen=1000',
  '/zoeken?q=angst',
  '/data',
  '/over',
  '/selectie?id=kiva',
  '/vergelijk?id=kiva&id=moodpep',
  '/storing',
  '/bestaat-niet',
]

/** Everything that the policy of a page stops, and every fault of its scripts, from here on. */
async function watch(page: Page) {
  const seen: string[] = []
  await page.exposeFunction('reportViolation', (what: string) => seen.push(what))
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      (window as unknown as { reportViolation: (what: string) => void }).reportViolation(
        `${location.pathname}: ${violatedDirective} stopped ${blockedURI}`,
      ),
    ),
  )
  page.on('pageerror', (error) => seen.push(`${page.url()}: ${error.message}`))
  return seen
}

/** The scripts of the page have run when React has taken over its body. */
const isAlive = (page: Page) =>
  page.waitForFunction(() => Object.keys(document.body).some((key) => key.startsWith('__react')))

test('the policy stops nothing of the site itself, also on the way from page to page', async ({ page }) => {
  const seen = await watch(page)
  for (const address of templates) {
    await page.goto(address)
    await isAlive(page)
  }
  await page.goto('/')
  for (const [link, address] of [
    ['Interventies', '/interventies'],
    ['Levensfasen', '/levensfasen'],
    ['Kaart', '/kaart'],
    ['Baten', '/baten'],
  ] as const) {
    await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: link, exact: true }).click()
    await page.waitForURL(`**${address}`)
    await isAlive(page)
  }
  // Without a full page load in between: then the policy of the first page held for all.
  expect(await page.evaluate(() => performance.getEntriesByType('navigation')[0]!.name)).toMatch(/\/$/)
  expect(seen).toEqual([])
})

test('a script that gets into a page does not run', async ({ page }) => {
  const seen = await watch(page)
  await page.goto('/interventies')
  await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'window.stolen = true'
    document.body.append(script)
    document.body.insertAdjacentHTML('beforeend', '<img src="/x" onerror="window.stolen = true" alt="">')
  })
  await expect.poll(() => seen.length).toBe(2)
  expect(await page.evaluate(() => 'stolen' in window)).toBe(false)
})

const onEveryAnswer = {
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-opener-policy': 'same-origin',
}

for (const address of [...templates, '/interventies.csv', '/api/v1/interventies', '/zoekindex.json', '/favicon.ico'])
  test(`every header is on ${address}`, async ({ request }) => {
    const headers = (await request.get(address)).headers()
    expect(headers).toMatchObject(onEveryAnswer)
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; /)
    expect(headers['content-security-policy']).not.toContain('unsafe')
    expect(headers['referrer-policy']).toMatch(/^(same-origin|no-referrer)$/)
    expect(headers).not.toHaveProperty('x-powered-by')
  })

for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'TRACE', 'PROPFIND'])
  test(`${method} is refused everywhere`, async ({ baseURL }) => {
    for (const path of ['/', '/interventies/kiva', '/interventies.csv', '/bestaat-niet', '/_next/static/x.js'])
      expect(await statusOf(method, new URL(path, baseURL)), path).toBe(405)
  })

test('an order to the framework is refused', async ({ baseURL }) => {
  for (const method of ['GET', 'POST'])
    expect(await statusOf(method, new URL('/interventies', baseURL), { 'next-action': '00' })).not.toBe(200)
})

/** Asked without a browser, which will not send every method. */
function statusOf(method: string, url: URL, headers = {}): Promise<number | undefined> {
  return new Promise((resolve, reject) =>
    http(url, { method, headers }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
      .on('error', reject)
      .end(),
  )
}
