import { expect, test } from '@playwright/test'

test('without a connection the list stays in sight, says so, and follows when it is back', async ({
  page,
  context,
}) => {
  await page.route(/\/(lijsten\/|zoekindex)/, (route) => route.abort())
  const refused = page.waitForEvent('requestfailed')
  await page.goto('/interventies')
  await refused
  await context.setOffline(true)
  await page.getByRole('checkbox', { name: /^Jeugd/ }).check()
  await expect(page.getByRole('alert').filter({ hasText: 'Geen verbinding' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Alle 70 interventies' })).toBeVisible()

  await context.setOffline(false)
  await expect(page.getByRole('heading', { name: '21 interventies voor jeugd' })).toBeVisible()
})
