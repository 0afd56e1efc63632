import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { storageKey } from '@/lib/shortlist/shortlist'

/** One of each template, and of each file and answer. */
const addresses = [
  '/interventies/kanjertraining',
  '/levensfasen/adolescenten',
  '/leefomgevingen/online',
  '/factoren',
  '/factoren/slapen',
  '/handelingsopties',
  '/programmas/caring-universities',
  '/beleid',
  '/bevindingen',
  '/kaart',
  '/zoeken?q=eenzaamheid',
  '/over',
  '/data',
  '/privacy',
  '/niets',
  '/selectie?id=kiva&id=psyfit',
  '/vergelijk?id=kiva&id=psyfit',
]
const answers = [
  '/interventies.csv',
  '/interventies/kiva.json',
  '/api/v1/interventies',
  '/zoekindex.json',
  '/robots.txt',
  '/data/dcat.jsonld',
]

/** What every page together asked of which host. */
function hostsAsked(context: BrowserContext) {
  const hosts = new Set<string>()
  context.on('request', (request) => hosts.add(new URL(request.url()).host))
  return hosts
}

/** Everything that a page can leave in a browser, by its key. */
async function keptBy(page: Page) {
  const cookies = (await page.context().cookies()).map(({ name }) => `cookie ${name}`)
  const stored = await page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage).map((key) => `session ${key}`),
    ...(await indexedDB.databases()).map(({ name }) => `database ${name}`),
    ...(await caches.keys()).map((name) => `cache ${name}`),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => `worker ${scope}`),
  ])
  return [...cookies, ...stored]
}

test('no page asks anything of another host, or leaves anything in the browser', async ({ page, baseURL }) => {
  const hosts = hostsAsked(page.context())
  for (const address of addresses) await page.goto(address)
  for (const address of answers)
    expect((await page.request.get(address)).headers()['set-cookie'], address).toBeUndefined()
  expect([...hosts]).toEqual([new URL(baseURL!).host])
  expect(await keptBy(page)).toEqual([])
})

test('searching, filtering, reckoning and saving leave one thing in the browser: the one that the page names', async ({
  page,
  baseURL,
}) => {
  const hosts = hostsAsked(page.context())
  await page.goto('/')
  await page.getByRole('main').getByRole('searchbox').or(page.getByRole('main').getByRole('combobox')).fill('pesten')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/zoeken\?q=pesten/)
  await page.goto('/baten')
  await page.getByLabel('Aantal volwassenen').fill('350.000')
  await page.getByRole('button', { name: 'Bereken' }).click()
  await expect(page).toHaveURL(/volwassenen=350/)
  await page.goto('/interventies')
  await page.getByRole('checkbox', { name: /^Jeugd / }).check()
  await expect(page).toHaveURL(/levensfase=jeugd/)
  await page.getByRole('checkbox', { name: 'Bewaar KIVA' }).check()
  expect(await keptBy(page)).toEqual([storageKey])
  await page.goto('/privacy')
  await expect(page.getByRole('definition').filter({ hasText: storageKey })).toBeVisible()
  await page.goto('/interventies')
  await page.getByRole('button', { name: 'Wis selectie' }).click()
  expect(await keptBy(page)).toEqual([])
  expect([...hosts]).toEqual([new URL(baseURL!).host])
})
