import { expect, test } from '@playwright/test'

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('a cell of the map leads to the list with as many', async ({ page }) => {
    await page.goto('/kaart')
    const school = page.getByRole('row', { name: /^School/ })
    await expect(
      school.getByRole('link', { name: '5 interventies voor studenten, op school: 5 kansrijk' }),
    ).toBeVisible()
    await school.getByRole('link', { name: /voor jeugd, op school/ }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('11 interventies voor jeugd, op school')
  })

  test('rows and basis are chosen by address, and an empty cell says that it says nothing of proof', async ({
    page,
  }) => {
    await page.goto('/kaart')
    await page.getByRole('link', { name: 'Onderwerp', exact: true }).click()
    await page.getByRole('link', { name: 'Alleen wat het rapport zelf zegt' }).click()
    await expect(page).toHaveURL('/kaart?rijen=onderwerp&basis=rapport')
    await expect(page.getByRole('row', { name: /^Armoede en schulden/ })).toContainText(
      'het rapport zelf noemt er geen',
    )
    await page.goto('/kaart')
    await expect(page.getByRole('row', { name: /^Kinderopvang/ })).toContainText('leeg: geen in deze catalogus')
    await expect(page.getByRole('main')).not.toContainText('geen bewijs')
  })
})

test('a gap that the report states is explained under the map', async ({ page }) => {
  await page.goto('/kaart?rijen=onderwerp')
  await page
    .getByRole('row', { name: /^Angst/ })
    .getByRole('link', { name: /^tekort/ })
    .click()
  const note = page.getByRole('listitem').filter({ hasText: 'Te weinig aanbod tegen angst' })
  await expect(note).toBeInViewport()
  await expect(note).toContainText('Hoofdstuk 3 noemt wel aanbod')
})

test('the head of the map stays in sight, and what has focus is not under it', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 600 })
  await page.goto('/kaart?rijen=factor')
  const row = page.getByRole('row', { name: /^Coping/ })
  await row.getByRole('link').nth(1).focus()
  // Where the head lies over it, so that only a scroll brings the link before this one into sight.
  await row.evaluate((element) => window.scrollBy(0, element.getBoundingClientRect().top))
  await page.keyboard.press('Shift+Tab')
  await expect(row.getByRole('link').first()).toBeFocused()
  const head = page.getByRole('columnheader', { name: /Jeugd/ })
  await expect(head).toBeInViewport({ ratio: 1 })
  const focused = page.locator(':focus')
  const [below, top] = [(await head.boundingBox())!, (await focused.boundingBox())!]
  expect(top.y).toBeGreaterThanOrEqual(below.y + below.height)
})
