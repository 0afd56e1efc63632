import { expect, type Page, test } from '@playwright/test'
import { selectionOf } from './save-selection'

const today = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long' }).format(new Date())

const pages = [
  '/interventies/kanjertraining',
  '/interventies?levensfase=jeugd&q=pesten',
  '/levensfasen/jeugd',
  selectionOf('kiva', 'taakspel'),
  '/vergelijk?id=kiva&id=taakspel',
]

/** As the browser does when someone prints, once there is a script that listens. */
async function beforePrint(page: Page) {
  await expect(async () => {
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    await expect(page.getByText(/Afgedrukt op/)).toHaveCount(1, { timeout: 100 })
  }).toPass()
}

for (const address of pages)
  test(`on paper ${address} says where and when, and has nothing to press`, async ({ page, baseURL }) => {
    await page.goto(address)
    const line = page.getByText(/^Adres/).first()
    await expect(line).toBeHidden()
    await page.emulateMedia({ media: 'print' })
    await beforePrint(page)
    await expect(line).toHaveText(`Adres: ${baseURL}${address} · Afgedrukt op ${today}`)
    await expect(page.getByRole('banner')).toContainText('Interventiecatalogus Mentale Gezondheid')
    for (const role of ['button', 'checkbox', 'searchbox', 'navigation', 'contentinfo'] as const)
      await expect(page.getByRole(role).filter({ visible: true }), role).toHaveCount(0)
  })

test('the words that were searched for stand on paper, and the address follows the list', async ({ page, baseURL }) => {
  await page.goto('/interventies')
  await page.getByRole('main').getByRole('searchbox').fill('pesten')
  await expect(page).toHaveURL('/interventies?q=pesten')
  await page.emulateMedia({ media: 'print' })
  await beforePrint(page)
  await expect(page.getByText(`Adres: ${baseURL}/interventies?q=pesten · `)).toBeVisible()
  await expect(page.getByRole('main').getByText('“pesten”', { exact: true })).toBeVisible()
})

test('a link out of the site shows its address on paper, once', async ({ page }) => {
  await page.emulateMedia({ media: 'print' })
  await page.goto('/interventies/kiva')
  const after = (name: RegExp) =>
    page
      .getByRole('main')
      .getByRole('link', { name })
      .first()
      .evaluate((link) => getComputedStyle(link, '::after').content)
  expect(await after(/^KIVA in de databank/)).toBe('none')
  expect(await after(/^gearchiveerde versie/)).toContain('https://web.archive.org/')
})

test('figures that are folded on screen stand on paper', async ({ page }) => {
  await page.goto('/over')
  const figures = page.getByRole('table', { name: /^Cijfers over de werkwijze/ }).first()
  await expect(figures).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(figures).toBeVisible()
})

test('of the codebook only what was opened stands on paper', async ({ page }) => {
  await page.goto('/data')
  await page.getByRole('heading', { name: /^Factoren \d+ velden$/ }).click()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('table', { name: 'De velden van factoren' })).toBeVisible()
  await expect(page.getByRole('table', { name: 'De velden van interventies' })).toBeHidden()
})

test('the map of factors stands whole on one sheet', async ({ page }) => {
  // A4 without its margins, in pixels.
  const sheet = { width: 672, height: 1001 }
  await page.setViewportSize(sheet)
  await page.emulateMedia({ media: 'print' })
  await page.goto('/factoren')
  await beforePrint(page)
  // Its source is the last line, and does not leave it.
  const { y, height } = (await page.getByText('Bron: bijlagen 2 en 3 van het rapport van 2024').boundingBox())!
  expect(y + height).toBeLessThan(sheet.height)
})
