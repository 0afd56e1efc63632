import { expect, test } from '@playwright/test'

const jeugdSchool = '/interventies?levensfase=jeugd&leefomgeving=school'

test('the form gives the same list as the live one', async ({ page, request }) => {
  await page.goto('/interventies')
  await page.getByRole('checkbox', { name: /^Jeugd / }).check()
  await page.getByRole('checkbox', { name: /^School / }).check()
  await page.getByRole('button', { name: /^Toon / }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('11 interventies voor jeugd, op school')
  await expect(page.getByRole('checkbox', { name: /^Jeugd / })).toBeChecked()
  await expect(page.getByRole('main').getByRole('heading').getByRole('link')).toHaveCount(11)
  expect((await request.get(jeugdSchool)).status()).toBe(200)
})

test('searching from the home page finds a misspelled name', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('main').getByRole('searchbox').fill('levensvaardigheeden')
  await page.getByRole('main').getByRole('button', { name: 'Zoek' }).click()
  await page.getByRole('link', { name: 'Levensvaardigheden', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Levensvaardigheden')
})

test('new words in the form are sorted by relevance', async ({ page }) => {
  await page.goto('/interventies')
  await page.getByRole('main').getByRole('searchbox').fill('grip')
  await page.getByRole('main').getByRole('button', { name: 'Zoek' }).click()
  await expect(page.getByRole('combobox', { name: 'Sorteer op' })).toHaveValue('')
  await expect(page.getByRole('option', { selected: true })).toHaveText('relevantie')
})

test('a chip, the way out of an empty list and "Wis alles" are plain links', async ({ page }) => {
  await page.goto('/interventies?levensfase=studenten&status=effectief')
  await page.getByRole('link', { name: 'Zonder filter status' }).click()
  await expect(page).toHaveURL('/interventies?levensfase=studenten')
  await page.getByRole('link', { name: 'Verwijder: Studenten' }).click()
  await expect(page).toHaveURL('/interventies')
})

test('filters under a fold can be reached', async ({ page }) => {
  await page.goto('/interventies')
  await page.getByText('Meer filters').click()
  await page.getByRole('checkbox', { name: 'Alleen wat het rapport zelf zegt' }).check()
  await page.getByRole('textbox', { name: 'Leeftijd' }).fill('10')
  await page.getByRole('button', { name: /^Toon / }).click()
  await expect(page).toHaveURL(/leeftijd=10&basis=rapport/)
  await expect(page.getByRole('link', { name: 'Verwijder: 10 jaar' })).toBeVisible()
})

test('filters are open on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/interventies')
  await expect(page.getByRole('checkbox', { name: /^Jeugd / })).toBeVisible()
  await expect(page.getByRole('button', { name: /^Filters/ })).toBeHidden()
  const pastThem = page.getByRole('link', { name: 'Naar de resultaten' })
  expect((await pastThem.boundingBox())!.width).toBeGreaterThan(44)
  await pastThem.click()
  await expect(page.getByRole('heading', { name: '70 van 70 interventies' })).toBeInViewport()
})

test('the menu opens on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/')
  const menu = page.getByRole('navigation', { name: 'Hoofdmenu' })
  await expect(menu).toBeHidden()
  await page.getByRole('button', { name: 'Menu' }).click()
  await menu.getByRole('link', { name: 'Baten' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wat kan het opleveren?')
})

test('the numbers beside a factor lead to lists with as many', async ({ page }) => {
  for (const [unit, list] of [
    ['opties', 'handelingsopties'],
    ['interventies', 'interventies'],
  ]) {
    await page.goto('/factoren')
    const line = page.getByRole('region', { name: 'De persoon' }).getByRole('listitem').filter({ hasText: 'Coping' })
    const link = line.getByRole('link', { name: new RegExp(`^\\d+ ${unit} bij`) })
    const count = parseInt((await link.textContent())!)
    await link.click()
    await expect(page).toHaveURL(`/${list}?factor=coping-en-veerkracht`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(new RegExp(`^${count} ${list}`))
  }
})
