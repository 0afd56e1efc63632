import { expect, test } from '@playwright/test'

test('words, filters and corrections that are offered are links', async ({ page }) => {
  await page.goto('/interventies')
  await page.getByRole('main').getByRole('searchbox').fill('schol')
  await page.getByRole('main').getByRole('button', { name: 'Zoek' }).click()
  await page.getByRole('link', { name: 'School als leefomgeving' }).click()
  await expect(page).toHaveURL('/interventies?leefomgeving=school')
  await page.goto('/zoeken?q=zelfmoord')
  await page.getByRole('link', { name: 'Zoek alleen op “zelfmoord”' }).click()
  await expect(page).toHaveURL('/zoeken?q=zelfmoord&letterlijk=ja')
  await expect(page.getByText('Er is alleen op “zelfmoord” gezocht.')).toBeVisible()
})
