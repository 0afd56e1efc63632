import { expect, test } from '@playwright/test'

test('the nearest names stand on the 404 page', async ({ page }) => {
  await page.goto('/interventies/studio-brius')
  await expect(page.getByRole('link', { name: 'Studio Bruis' })).toBeVisible()
  await page.goto('/factoren/slaapen')
  await page.getByRole('main').getByRole('link', { name: 'Slapen' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Slapen')
})
