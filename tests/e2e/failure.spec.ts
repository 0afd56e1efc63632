import { expect, test } from '@playwright/test'

test('the page for failures keeps the address, and tries it again', async ({ page }) => {
  let asked = 0
  // As the server answers when the list cannot be made; the second time it can.
  await page.route('**/interventies?levensfase=jeugd', async (route) => {
    asked += 1
    if (asked > 1) return route.continue()
    const failure = await route.fetch({ url: new URL('/storing', route.request().url()).href })
    return route.fulfill({ response: failure, status: 500 })
  })
  await page.goto('/interventies?levensfase=jeugd')
  await expect(page.getByRole('heading', { level: 1, name: 'Er ging iets mis' })).toBeVisible()
  await expect(page).toHaveURL(/\/interventies\?levensfase=jeugd$/)
  await page.getByRole('button', { name: 'Probeer het opnieuw' }).click()
  await expect(page.getByRole('heading', { name: '21 interventies voor jeugd' })).toBeVisible()
})
