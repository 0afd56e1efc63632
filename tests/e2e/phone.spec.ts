import { expect, test } from '@playwright/test'
import { openList } from './open-list'

test('filters unfold in place, say how many are on, and answer at once', async ({ page }) => {
  await openList(page, '/interventies?levensfase=jeugd')
  const panel = page.getByRole('button', { name: 'Filters (1 gekozen)' })
  await expect(page.getByRole('checkbox', { name: /^School / })).toBeHidden()
  await panel.click()
  await expect(panel).toHaveAttribute('aria-expanded', 'true')
  await page.getByRole('checkbox', { name: /^School / }).check()
  await expect(page.getByRole('button', { name: 'Filters (2 gekozen)' })).toBeVisible()
  await page.getByRole('button', { name: 'Toon 11 interventies' }).click()
  const results = page.getByRole('heading', { name: '11 van 70 interventies' })
  await expect(results).toBeFocused()
  await expect.poll(async () => (await results.boundingBox())!.y).toBeLessThan(844 / 2)
})

test('the menu closes when it has done its work', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Menu' }).click()
  const menu = page.getByRole('navigation', { name: 'Hoofdmenu' })
  await menu.getByRole('link', { name: 'Interventies' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Alle 70 interventies')
  await expect(menu).toBeHidden()
})
