import { expect, type Page, test } from '@playwright/test'
import { saveSelection } from './save-selection'

/** The main part clips what runs out of it, so nothing ever scrolls: look at the parts. */
const partsOutside = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((part) => part.getBoundingClientRect().right > window.innerWidth + 1)
      .map((part) => part.outerHTML.slice(0, 80)),
  )

// Both sides of each width at which the page changes: 23, 52 and 68 rem.
const widths = [320, 360, 390, 600, 831, 832, 900, 1087, 1088, 1280]

for (const address of [
  '/',
  '/interventies?levensfase=jeugd&q=school',
  '/interventies/vipp-sd',
  '/levensfasen',
  '/levensfasen/rond-de-geboorte',
  '/leefomgevingen',
  '/leefomgevingen/online',
  '/factoren',
  '/factoren/sociaal-emotionele-vaardigheden',
  '/handelingsopties',
  '/programmas?q=depressiepreventie',
  '/programmas/wat-werkt-bij-de-aanpak-van-armoede-en-schulden',
  '/beleid?levensfase=volwassenen',
  '/bevindingen',
  '/kaart',
  '/kaart?rijen=factor',
  '/baten',
  '/baten?volwassenen=-5&welbevinden=300',
  '/zoeken?q=depressie',
  '/over',
  '/privacy',
  '/data',
  '/toegankelijkheid',
  '/niets',
  '/selectie',
  '/selectie?id=vipp-sd&id=preventie-van-langdurig-ziekteverzuim&id=kanjertrainig',
  '/vergelijk?id=vipp-sd',
  '/vergelijk?id=vipp-sd&id=preventie-van-langdurig-ziekteverzuim&id=moodpep',
  '/vergelijk?id=vipp-sd&id=preventie-van-langdurig-ziekteverzuim&id=moodpep&id=stepped-care-in-de-huisartsenpraktijk',
])
  test(`${address} keeps within the window at every width`, async ({ page }) => {
    await page.goto(address)
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 })
      expect(await partsOutside(page), `${width} px`).toEqual([])
    }
  })

test('what is saved hangs from the header at every width, and covers nothing of the page', async ({ page }) => {
  await saveSelection(page, 'kiva', 'taakspel')
  await page.goto('/interventies/school-wide-positive-behaviour-support')
  const ribbon = page.getByRole('banner').getByRole('link', { name: /^Selectie 2/ })
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 })
    await expect(ribbon, `${width} px`).toBeInViewport({ ratio: 1 })
    expect(await partsOutside(page), `${width} px`).toEqual([])
    const { x, y, height } = (await ribbon.boundingBox())!
    const crumbs = await page.getByRole('navigation', { name: 'Kruimelpad' }).getByRole('listitem').all()
    for (const crumb of crumbs) {
      const box = (await crumb.boundingBox())!
      expect(box.x + box.width <= x || box.y + 3 >= y + height - 3, `${width} px`).toBe(true)
    }
  }
})

test('at 900 px the menu stands folded behind its button, and leads on', async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 800 })
  await page.goto('/factoren')
  const menu = page.getByRole('navigation', { name: 'Hoofdmenu' })
  await expect(menu).toBeHidden()
  await page.getByRole('button', { name: 'Menu' }).click()
  await expect(menu.getByRole('link')).toHaveText([
    'Interventies',
    'Levensfasen',
    'Leefomgevingen',
    'Factoren',
    'Beleid',
    'Kaart',
    'Baten',
  ])
  await expect(page.getByRole('searchbox', { name: 'Zoek in alles' })).toBeVisible()
  await expect(menu.getByRole('link', { name: 'Factoren' })).toHaveAttribute('aria-current', 'page')
  await page.keyboard.press('Escape')
  await expect(menu).toBeHidden()
  await page.getByRole('button', { name: 'Menu' }).click()
  await menu.getByRole('link', { name: 'Baten' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wat kan het opleveren?')
  await expect(menu).toBeHidden()
})

test('from 1088 px the menu stands in the header', async ({ page }) => {
  await page.setViewportSize({ width: 1088, height: 800 })
  await page.goto('/')
  await expect(page.getByRole('navigation', { name: 'Hoofdmenu' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Menu' })).toBeHidden()
})
