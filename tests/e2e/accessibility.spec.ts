import { expect, test } from '@playwright/test'
import { findings, rulesOnColour, unfoldAll } from './axe'
import { openList } from './open-list'
import { saveSelection } from './save-selection'

const addresses = [
  '/',
  '/interventies?leefomgeving=thuis&leefomgeving=werk',
  '/interventies?levensfase=jeugd&leefomgeving=school',
  '/interventies?levensfase=studenten&status=effectief',
  '/interventies?q=qwxzqwxz',
  '/interventies?q=kop&sorteer=status',
  '/interventies/kanjertraining',
  '/interventies/studio-bruis',
  '/interventies/vipp-sd',
  '/levensfasen',
  '/levensfasen/adolescenten',
  '/leefomgevingen',
  '/leefomgevingen/kinderopvang',
  '/leefomgevingen/online',
  '/factoren',
  '/factoren/coping-en-veerkracht',
  '/handelingsopties',
  '/handelingsopties?q=beleid',
  '/programmas?levensfase=studenten',
  '/programmas/caring-universities',
  '/beleid?q=armoede',
  '/bevindingen',
  '/kaart',
  '/kaart?rijen=factor&basis=rapport',
  '/kaart?rijen=onderwerp',
  '/baten',
  '/baten?volwassenen=-5&welbevinden=300',
  '/zoeken',
  '/zoeken?q=eenzaamhied',
  '/zoeken?q=qwxzqwxz',
  '/over',
  '/privacy',
  '/data',
  '/toegankelijkheid',
  '/interventies/bestaat-niet',
  '/selectie',
  '/selectie?id=kanjertraining&id=vipp-sd&id=kanjertrainig&id=moodpep',
  '/vergelijk?id=kiva',
  '/vergelijk?id=kanjertraining&id=vipp-sd&id=moodpep&id=psyfit',
  '/vergelijk?id=kanjertraining&id=vipp-sd&id=moodpep&id=psyfit&id=kiva',
]

/** Templates that show or arrange other parts on a phone; the rest only gets narrower. */
const changeOnPhone = new Set([
  '/',
  '/interventies?levensfase=jeugd&leefomgeving=school',
  '/interventies/kanjertraining',
  '/levensfasen/adolescenten',
  '/leefomgevingen',
  '/factoren',
  '/factoren/coping-en-veerkracht',
  '/handelingsopties',
  '/programmas/caring-universities',
  '/kaart?rijen=onderwerp',
  '/baten',
  '/zoeken?q=eenzaamhied',
  '/selectie?id=kanjertraining&id=vipp-sd&id=kanjertrainig&id=moodpep',
  '/vergelijk?id=kanjertraining&id=vipp-sd&id=moodpep&id=psyfit',
])

/** Other contents in a template of which another address shows the same colours. */
const isSeenInTheDark = new Set([
  '/interventies?leefomgeving=thuis&leefomgeving=werk',
  '/interventies?levensfase=studenten&status=effectief',
  '/interventies?q=kop&sorteer=status',
  '/interventies/studio-bruis',
  '/interventies/vipp-sd',
  '/leefomgevingen/online',
  '/handelingsopties?q=beleid',
  '/kaart?rijen=factor&basis=rapport',
  '/zoeken?q=qwxzqwxz',
  '/vergelijk?id=kanjertraining&id=vipp-sd&id=moodpep&id=psyfit&id=kiva',
])

for (const address of addresses)
  test(`axe finds nothing on ${address}`, async ({ page }) => {
    // Without motion colours change at once, so that none is measured halfway.
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.goto(address)
    await unfoldAll(page)
    expect(await findings(page), 'light, 1280 px').toEqual([])
    // In the dark only the colours differ, and they do not depend on the width.
    if (!isSeenInTheDark.has(address)) {
      await page.emulateMedia({ colorScheme: 'dark' })
      expect(await findings(page, rulesOnColour), 'dark, 1280 px').toEqual([])
    }
    if (!changeOnPhone.has(address)) return
    await page.emulateMedia({ colorScheme: 'light' })
    await page.setViewportSize({ width: 390, height: 800 })
    expect(await findings(page, [], rulesOnColour), 'light, 390 px').toEqual([])
  })

test('axe finds nothing in what a list shows after a choice: fewer rows, none, a wrong age', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openList(page)
  await page.getByRole('checkbox', { name: /^Jeugd / }).check()
  await expect(page.getByRole('heading', { name: '21 van 70 interventies' })).toBeVisible()
  await unfoldAll(page)
  await page.getByRole('textbox', { name: 'Leeftijd' }).fill('400')
  await expect(page.getByText('Dit is geen leeftijd.')).toBeVisible()
  expect(await findings(page), 'fewer rows, wrong age').toEqual([])
  await page.getByRole('main').getByRole('searchbox').fill('qwxz')
  await expect(page.getByRole('heading', { name: '0 van 70 interventies' })).toBeVisible()
  expect(await findings(page), 'none').toEqual([])
})

test('axe finds nothing in the calculator with a wrong number, nor where a page fails', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'dark' })
  await page.goto('/baten')
  await page.getByRole('textbox', { name: 'Stijging van het welbevinden' }).fill('900')
  await page.getByRole('textbox', { name: 'Aantal volwassenen' }).focus()
  await expect(page.getByRole('heading', { name: /^Geen antwoord/ })).toBeVisible()
  expect(await findings(page), 'wrong number').toEqual([])
  // Records that are none make the list fail where it is drawn.
  await page.route('**/lijsten/interventies.json*', (route) => route.fulfill({ json: { records: [null] } }))
  await page.goto('/interventies')
  await page.getByRole('main').getByRole('searchbox').fill('pest')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Er ging iets mis')
  expect(await findings(page), 'page that fails').toEqual([])
})

test('axe finds nothing where something is saved: in the list, on a record, beside what another saved', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await saveSelection(page, 'kiva', 'taakspel')
  await page.goto('/interventies?levensfase=jeugd&leefomgeving=school')
  await page.getByRole('button', { name: 'Wis selectie' }).focus()
  expect(await findings(page), 'list').toEqual([])
  await page.goto('/interventies/kiva')
  await expect(page.getByRole('button', { name: 'Bewaard' })).toBeVisible()
  expect(await findings(page), 'record').toEqual([])
  await page.setViewportSize({ width: 320, height: 800 })
  await page.goto('/selectie?id=kiva&id=psyfit')
  await expect(page.getByRole('button', { name: 'Voeg toe aan uw selectie' })).toBeVisible()
  expect(await findings(page), 'selection, 320 px').toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await findings(page, rulesOnColour), 'selection, dark').toEqual([])
})

test('axe finds nothing at 320 px, which is 400% zoom, with menu and filters open', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('/interventies?levensfase=jeugd&leefomgeving=school')
  await page.getByRole('button', { name: 'Filters' }).click()
  await page.getByRole('button', { name: 'Menu' }).click()
  await expect(page.getByRole('navigation', { name: 'Hoofdmenu' })).toBeVisible()
  expect(await findings(page), 'light').toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await findings(page, rulesOnColour), 'dark').toEqual([])
})

test('the skip link leads past the header', async ({ page }) => {
  await page.goto('/interventies')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Naar de inhoud' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
})

test('the keyboard walks the levenslijn from one life phase to the next', async ({ page }) => {
  await page.goto('/levensfasen/jeugd')
  const line = page.getByRole('navigation', { name: 'Levensfasen' }).getByRole('link')
  await expect(line.nth(1)).toHaveAttribute('aria-current', 'page')
  await page.getByRole('navigation', { name: 'Kruimelpad' }).getByRole('link').last().focus()
  for (let station = 0; station < 6; station += 1) {
    await page.keyboard.press('Tab')
    await expect(line.nth(station)).toBeFocused()
  }
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/levensfasen/ouderen')
  await expect(line.nth(5)).toHaveAttribute('aria-current', 'page')
})
