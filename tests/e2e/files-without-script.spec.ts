import { expect, test } from '@playwright/test'

test('without a script a filtered list can be taken, and the page about the data read', async ({ page, request }) => {
  await page.goto('/interventies?levensfase=jeugd&status=effectief')
  const [, total] = /^(\d+) van /.exec(await page.locator('#resultaten').innerText())!
  const link = page.getByRole('region', { name: /^Neem / }).getByRole('link', { name: 'JSON' })
  const { aantal, resultaten } = await (await request.get((await link.getAttribute('href'))!)).json()
  expect([aantal, resultaten.length]).toEqual([Number(total), Number(total)])
  await page.getByRole('link', { name: 'Wat elk veld betekent' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Gegevens om mee te werken')
  await page.getByRole('heading', { name: /^Interventies\s*35 velden/ }).click()
  await expect(page.getByRole('rowheader', { name: /^bewijs_toelichting/ })).toBeVisible()
})
