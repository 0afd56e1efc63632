import { expect, type Page, test } from '@playwright/test'
import { findings } from './axe'

const indexAddress = '**/zoekindex.json'

const options = (page: Page) => page.getByRole('listbox', { name: 'Suggesties' }).getByRole('option')
const title = (page: Page) => page.getByRole('heading', { level: 1 })

/** The search field of the page itself, once it offers suggestions: not before someone turns to it. */
async function turnToField(page: Page, address = '/') {
  await page.goto(address)
  await page.getByRole('main').getByRole('searchbox').focus()
  const field = page.getByRole('main').getByRole('combobox')
  await expect(field).toBeFocused()
  return field
}

const whole = { '/': 'Zoek een interventie', '/zoeken': 'Zoek in interventies', '/over': 'Zoek in alles' }

for (const [address, label] of Object.entries(whole))
  test(`typing in “${label}” on ${address} offers names by kind, and a click goes there`, async ({ page }) => {
    await page.goto(address)
    await page.getByRole('searchbox', { name: label }).pressSequentially('pest')
    const topics = page.getByRole('listbox', { name: 'Suggesties' }).getByRole('group', { name: 'Onderwerpen' })
    await topics.getByRole('option', { name: 'Pesten' }).click()
    await expect(page).toHaveURL('/interventies?onderwerp=pesten')
    await expect(title(page)).toHaveText(/interventies? over pesten/)
    await expect(options(page)).toHaveCount(0)
  })

test('the keyboard walks the options and back to the text, which stays as it was typed', async ({ page }) => {
  const field = await turnToField(page)
  await expect(field).toHaveAttribute('aria-expanded', 'false')
  await field.fill('school')
  await expect(field).toHaveAttribute('aria-expanded', 'true')
  expect(await options(page).count()).toBeGreaterThan(2)
  const chosen = page.getByRole('option', { selected: true })
  await expect(chosen).toHaveCount(0)

  await field.press('ArrowDown')
  await expect(chosen).toHaveText((await options(page).first().textContent())!)
  await expect(field).toHaveAttribute('aria-activedescendant', (await chosen.getAttribute('id'))!)
  await field.press('ArrowUp')
  await expect(chosen).toHaveCount(0)
  await field.press('ArrowUp')
  await expect(chosen).toHaveText((await options(page).last().textContent())!)
  await field.press('Home')
  await expect(chosen).toHaveCount(0)
  await field.press('ArrowDown')
  await field.pressSequentially('de ')
  await expect(chosen).toHaveCount(0)
  await expect(field).toHaveValue('de school')

  await field.fill('kanjertr')
  await expect(options(page)).toHaveText(['Kanjertraining'])
  await field.press('ArrowDown')
  await expect(field).toHaveValue('kanjertr')
  await field.press('Enter')
  await expect(page).toHaveURL('/interventies/kanjertraining')
  await expect(title(page)).toHaveText('Kanjertraining')
})

test('Down opens the list for words that stand in the field already', async ({ page }) => {
  const field = await turnToField(page, '/zoeken?q=kanjertraining')
  await expect(options(page)).toHaveCount(0)
  await field.press('ArrowDown')
  await expect(page.getByRole('option', { selected: true })).toHaveText('Kanjertraining')
})

test('Enter without a choice searches for the words as they are', async ({ page }) => {
  const field = await turnToField(page)
  await field.pressSequentially('pest')
  await expect(options(page).first()).toBeVisible()
  await field.press('Enter')
  await expect(page).toHaveURL('/zoeken?q=pest')
  await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue('pest')
})

test('Escape closes the list and keeps the words; the next letter opens it again', async ({ page }) => {
  const field = await turnToField(page)
  await field.pressSequentially('pest')
  await expect(options(page).first()).toBeVisible()
  await field.press('Escape')
  await expect(options(page)).toHaveCount(0)
  await expect(field).toHaveAttribute('aria-expanded', 'false')
  await expect(field).toHaveValue('pest')
  await field.pressSequentially('e')
  await expect(options(page).first()).toBeVisible()
  await field.press('Tab')
  await expect(options(page)).toHaveCount(0)
  await expect(page.getByRole('main').getByRole('button', { name: 'Zoek' })).toBeFocused()
})

test('an option opens in a new tab as any link, and the list stays', async ({ page, context }) => {
  const field = await turnToField(page)
  await field.pressSequentially('pest')
  const opened = context.waitForEvent('page')
  await page.getByRole('option', { name: 'Pesten' }).click({ modifiers: ['ControlOrMeta'] })
  await expect(await opened).toHaveURL('/interventies?onderwerp=pesten')
  await expect(page).toHaveURL('/')
  await expect(page.getByRole('option', { name: 'Pesten' })).toBeVisible()
  await expect(field).toBeFocused()
})

test('the number of suggestions is announced after a pause', async ({ page }) => {
  const field = await turnToField(page)
  const status = page.getByRole('main').getByRole('status')
  await expect(status).toHaveText('')
  await field.pressSequentially('kanjertr')
  await expect(status).toHaveText('1 suggestie')
  await field.fill('school')
  await expect(status).toHaveText(/^\d+ suggesties$/)
  await expect(options(page)).toHaveCount(Number.parseInt((await status.textContent())!))
  await field.press('Escape')
  await expect(status).toHaveText('')
})

test('Back closes the list', async ({ page }) => {
  await page.goto('/baten')
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Factoren' }).click()
  await expect(page).toHaveURL('/factoren')
  await page.getByRole('searchbox', { name: 'Zoek in alles' }).pressSequentially('pest')
  await expect(options(page).first()).toBeVisible()
  await page.evaluate(() => history.back())
  await expect(page).toHaveURL('/baten')
  await expect(options(page)).toHaveCount(0)
})

test('words typed before the script ran are kept, and get their suggestions', async ({ page }) => {
  let letGo!: () => void
  const isLetGo = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route('**/*.js', async (route) => {
    await isLetGo
    await route.continue()
  })
  await page.goto('/', { waitUntil: 'commit' })
  await page.getByRole('main').getByRole('searchbox').pressSequentially('pest')
  letGo()
  await expect(page.getByRole('option', { name: 'Pesten' })).toBeVisible()
  await expect(page.getByRole('main').getByRole('combobox')).toHaveValue('pest')
})

test('when the index cannot be fetched the field is a plain one', async ({ page }) => {
  await page.route(indexAddress, (route) => route.abort())
  await page.goto('/')
  const field = page.getByRole('main').getByRole('searchbox')
  const failure = page.waitForEvent('requestfailed')
  await field.pressSequentially('pest')
  await failure
  await field.press('ArrowDown')
  await expect(page.getByRole('main').getByRole('combobox')).toHaveCount(0)
  await expect(options(page)).toHaveCount(0)
  await field.press('Enter')
  await expect(page).toHaveURL('/zoeken?q=pest')
})

test('nobody who does not search fetches the index', async ({ page }) => {
  let fetched = 0
  await page.route(indexAddress, (route) => {
    fetched += 1
    return route.continue()
  })
  await page.goto('/over', { waitUntil: 'networkidle' })
  expect(fetched).toBe(0)
  await page.getByRole('searchbox', { name: 'Zoek in alles' }).focus()
  await expect(page.getByRole('combobox', { name: 'Zoek in alles' })).toBeFocused()
  expect(fetched).toBe(1)
})

for (const width of [320, 900, 1088])
  test(`from the header the list keeps within a window of ${width} px, and a choice closes the menu`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto('/over')
    const menu = page.getByRole('button', { name: 'Menu' })
    if (await menu.isVisible()) await menu.click()
    await page.getByRole('searchbox', { name: 'Zoek in alles' }).fill('sociale')
    await expect(options(page).first()).toBeVisible()
    for (const option of await options(page).all()) {
      await option.scrollIntoViewIfNeeded()
      await expect(option).toBeInViewport({ ratio: 1 })
    }
    // Escape is for the list first, and only then for the menu around it.
    const field = page.getByRole('combobox', { name: 'Zoek in alles' })
    await field.press('Escape')
    await expect(options(page)).toHaveCount(0)
    await expect(field).toHaveValue('sociale')
    await field.fill('kanjertr')
    await expect(options(page)).toHaveText(['Kanjertraining'])
    await field.press('ArrowDown')
    await field.press('Enter')
    await expect(page).toHaveURL('/interventies/kanjertraining')
    await expect(field).toBeVisible({ visible: width >= 1088 })
  })

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing on an open list, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const field = await turnToField(page)
    await field.fill('school')
    await expect(options(page).first()).toBeVisible()
    await field.press('ArrowDown')
    await expect(page.getByRole('option', { selected: true })).toHaveCount(1)
    expect(await findings(page)).toEqual([])
  })

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  for (const [address, label] of Object.entries(whole))
    test(`“${label}” on ${address} is a plain search field`, async ({ page }) => {
      await page.goto(address)
      const field = page.getByRole('searchbox', { name: label })
      await field.fill('pesten')
      await field.press('Enter')
      await expect(page).toHaveURL('/zoeken?q=pesten')
      await expect(title(page)).toHaveText(/resultaten voor “pesten”/)
    })
})
