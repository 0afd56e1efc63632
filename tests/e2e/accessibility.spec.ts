import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { openList } from './open-list'

async function expectNoFindings(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze()
  const findings = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
  expect(findings).toEqual([])
}

const addresses = [
  '/',
  '/interventies',
  '/interventies?levensfase=jeugd&leefomgeving=school',
  '/interventies?levensfase=studenten&status=effectief',
  '/interventies?q=qwxzqwxz',
  '/interventies?q=kop&sorteer=status',
  '/interventies/kanjertraining',
  '/interventies/studio-bruis',
  '/interventies/vipp-sd',
  '/over',
  '/interventies/bestaat-niet',
]

// Colours do not depend on the width, so dark needs one.
const screens = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'light', width: 390 },
  { colorScheme: 'dark', width: 1280 },
] as const

for (const { colorScheme, width } of screens)
  for (const address of addresses)
    test(`axe finds nothing on ${address}, ${colorScheme}, ${width} px`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 800 })
      await page.goto(address)
      await expectNoFindings(page)
    })

test('axe finds nothing after filtering, with every fold open', async ({ page }) => {
  await openList(page)
  await page.getByRole('checkbox', { name: /^Jeugd / }).check()
  await expect(page.getByRole('heading', { name: '21 van 70 interventies' })).toBeVisible()
  await page.evaluate(() => document.querySelectorAll('details').forEach((fold) => (fold.open = true)))
  await expectNoFindings(page)
})

test('axe finds nothing on a phone with menu and filters open', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/interventies')
  await page.getByRole('button', { name: 'Filters' }).click()
  await page.getByRole('button', { name: 'Menu' }).click()
  await expect(page.getByRole('navigation', { name: 'Hoofdmenu' })).toBeVisible()
  await expectNoFindings(page)
})

test('the skip link leads past the header', async ({ page }) => {
  await page.goto('/interventies')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Naar de inhoud' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
})
