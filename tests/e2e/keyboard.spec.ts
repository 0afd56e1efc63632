import { expect, type Page, test } from '@playwright/test'
import { press, tabTo } from './focus'

// What the three users come for, with the keyboard alone. At each stop is seen that it is in sight and has a ring.

const title = (page: Page) => page.getByRole('heading', { level: 1 })
const inMain = (page: Page) => page.getByRole('main')
const content = (page: Page) => expect(page.getByRole('main')).toBeFocused()

test('a policy officer goes from the levenslijn to an intervention, back to its link, and on to a file', async ({
  page,
}) => {
  await page.goto('/')
  await press(page, 'Tab')
  await expect(page.getByRole('link', { name: 'Naar de inhoud' })).toBeFocused()
  await press(page, 'Enter')
  await content(page)
  await tabTo(page, inMain(page).getByRole('link', { name: 'Adolescenten' }))
  await page.keyboard.press('Enter')
  await expect(title(page)).toHaveText('Adolescenten')
  await content(page)

  const parts = page.getByRole('navigation', { name: 'Op deze pagina' })
  await tabTo(page, parts.getByRole('link', { name: 'Interventies' }))
  await page.keyboard.press('Enter')
  const intervention = page.getByRole('region', { name: 'Effectief', exact: true }).getByRole('link').first()
  const name = await intervention.textContent()
  await tabTo(page, intervention)
  await page.keyboard.press('Enter')
  await expect(title(page)).toHaveText(name!)
  await content(page)

  await page.goBack()
  await expect(intervention).toBeFocused()

  await tabTo(page, page.getByRole('link', { name: 'De lijst met 18 interventies' }))
  await page.keyboard.press('Enter')
  await expect(title(page)).toHaveText('18 interventies voor adolescenten')
  await content(page)
  await tabTo(page, page.getByRole('link', { name: 'Neem mee' }))
  await page.keyboard.press('Enter')
  const note = page.waitForEvent('download')
  await tabTo(page, page.getByRole('link', { name: 'Word', exact: true }))
  await page.keyboard.press('Enter')
  expect((await note).suggestedFilename()).toMatch(/\.docx$/)
})

test('a GGD advisor filters what there is at school, saves two, compares them, and enters a cell of the map', async ({
  page,
}) => {
  await page.goto('/leefomgevingen/school')
  await tabTo(page, page.getByRole('link', { name: 'Bekijk en filter als lijst' }))
  await page.keyboard.press('Enter')
  await expect(title(page)).toHaveText('21 interventies op school')
  await content(page)

  const jeugd = page.getByRole('checkbox', { name: /^Jeugd / })
  await tabTo(page, jeugd)
  await press(page, 'Space')
  await expect(title(page)).toHaveText('11 interventies voor jeugd, op school')
  await expect(inMain(page).getByRole('status')).toHaveText('11 interventies voor jeugd, op school')
  await expect(jeugd).toBeFocused()

  for (const name of ['Bewaar KIVA', 'Bewaar Taakspel']) {
    await tabTo(page, page.getByRole('checkbox', { name }))
    await press(page, 'Space')
  }
  await tabTo(page, page.getByRole('link', { name: 'Vergelijk', exact: true }))
  await page.keyboard.press('Enter')
  await expect(title(page)).toHaveText('Vergelijking van 2 interventies')
  await content(page)
  const differences = page.getByRole('link', { name: 'Toon alleen de verschillen' })
  await tabTo(page, differences)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('link', { name: 'Toon alle kenmerken' })).toBeFocused()

  await page.goto('/kaart')
  await tabTo(page, page.getByRole('row', { name: /^School/ }).getByRole('link', { name: /voor jeugd, op school/ }))
  await page.keyboard.press('Enter')
  await expect(title(page)).toHaveText('11 interventies voor jeugd, op school')
  await content(page)
})

test('a researcher follows a suggestion, searches, filters, and takes the rows along as CSV', async ({ page }) => {
  await page.goto('/')
  await tabTo(page, inMain(page).locator('#q'))
  await page.keyboard.type('kanjertr')
  await expect(page.getByRole('option', { name: 'Kanjertraining' })).toBeVisible()
  await press(page, 'ArrowDown')
  await press(page, 'Escape')
  await expect(page.getByRole('option')).toHaveCount(0)
  await press(page, 'ArrowDown')
  await page.keyboard.press('Enter')
  await expect(title(page)).toHaveText('Kanjertraining')
  await content(page)

  await page.goto('/interventies')
  await tabTo(page, inMain(page).getByRole('searchbox'))
  await page.keyboard.type('pest')
  await expect(page).toHaveURL('/interventies?q=pest')
  await expect(inMain(page).getByRole('status')).toHaveText(/interventies met “pest”$/)
  const school = page.getByRole('checkbox', { name: /^School / })
  await tabTo(page, school)
  await press(page, 'Space')
  await expect(page).toHaveURL('/interventies?q=pest&leefomgeving=school')
  await expect(school).toBeFocused()
  // The control goes with the filter it takes away: the keyboard goes to what came of it.
  await tabTo(page, page.getByRole('link', { name: 'Verwijder: “pest”' }))
  await press(page, 'Enter')
  await expect(page.getByRole('heading', { name: '21 van 70 interventies' })).toBeFocused()
  const rows = page.waitForEvent('download')
  await tabTo(page, page.getByRole('link', { name: 'CSV', exact: true }))
  await page.keyboard.press('Enter')
  expect((await rows).suggestedFilename()).toMatch(/\.csv$/)
})

test('on a phone menu, filters and folds open by keyboard, and Escape gives the menu back to its button', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/interventies')
  const menu = page.getByRole('button', { name: 'Menu' })
  await tabTo(page, menu)
  await press(page, 'Enter')
  await tabTo(page, page.getByRole('searchbox', { name: 'Zoek in alles' }))
  await press(page, 'Escape')
  await expect(page.getByRole('navigation', { name: 'Hoofdmenu' })).toBeHidden()
  await expect(menu).toBeFocused()
  await tabTo(page, page.getByRole('button', { name: 'Filters' }))
  await press(page, 'Enter')
  await tabTo(page, page.locator('summary', { hasText: 'Meer filters' }))
  await press(page, 'Enter')
  await tabTo(page, page.getByRole('textbox', { name: 'Leeftijd' }))
  await page.keyboard.type('400')
  await expect(page.getByRole('alert').filter({ hasText: 'Dit is geen leeftijd.' })).toBeVisible()
  await tabTo(page, page.getByRole('button', { name: /^Toon 70 / }))
  await press(page, 'Enter')
  await expect(page.getByRole('heading', { name: '70 van 70 interventies' })).toBeFocused()
})

test('a link at the foot of a page leads to the head of the next', async ({ page }) => {
  await page.goto('/selectie')
  await tabTo(page, page.getByRole('contentinfo').getByRole('link', { name: 'Bevindingen en tekorten' }))
  await page.keyboard.press('Enter')
  await expect(title(page)).toHaveText('Bevindingen en tekorten')
  await content(page)
})

test('Tab and Shift+Tab go through the map without going under its head, which stays in sight', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 600 })
  await page.goto('/kaart')
  await tabTo(page, page.getByRole('contentinfo').getByRole('link').last())
  await tabTo(page, page.getByRole('link', { name: 'Naar de inhoud' }), 'Shift+Tab')
})

test('Back leads to the page before, also after a link to a part of the page', async ({ page }) => {
  await page.goto('/levensfasen/jeugd')
  await press(page, 'Tab')
  await press(page, 'Enter')
  await tabTo(page, inMain(page).getByRole('link', { name: 'Adolescenten' }))
  await page.keyboard.press('Enter')
  await expect(title(page)).toHaveText('Adolescenten')
  await page.goBack()
  await expect(page).toHaveURL('/levensfasen/jeugd#inhoud')
  await expect(title(page)).toHaveText('Jeugd')
})
