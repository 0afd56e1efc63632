import { expect, test, type Page } from '@playwright/test'
import { openList } from './open-list'

const names = (page: Page) => page.getByRole('main').getByRole('heading').getByRole('link')
const search = (page: Page) => page.getByRole('main').getByRole('searchbox')

test('an everyday word finds what the records call otherwise, says so, and can be taken to the letter', async ({
  page,
}) => {
  await openList(page)
  await search(page).fill('zelfmoord')
  await expect(names(page).first()).toHaveText('Suïcidepreventie Amsterdam')
  await expect(page.getByText(/Ook gezocht op: .*suïcide/)).toBeVisible()
  await page.getByRole('link', { name: 'Zoek alleen op “zelfmoord”' }).click()
  await expect(page).toHaveURL('/interventies?q=zelfmoord&letterlijk=ja')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Geen interventies gevonden')
  await page.getByRole('link', { name: /^Zoek ook op woorden die hetzelfde betekenen/ }).click()
  await expect(names(page).first()).toHaveText('Suïcidepreventie Amsterdam')
})

test('who asks about suicide finds help beside the results', async ({ page }) => {
  for (const address of ['/interventies?q=zelfmoord', '/zoeken?q=niet+meer+willen+leven', '/beleid?q=suicide']) {
    await page.goto(address)
    await expect(page.getByRole('main').getByRole('link', { name: '0800-0113' })).toBeVisible()
  }
  await page.goto('/interventies?q=pesten')
  await expect(page.getByRole('main').getByRole('link', { name: '0800-0113' })).toHaveCount(0)
})

test('a typing error is read back, also in a list where the word itself does not stand', async ({ page }) => {
  await openList(page, '/programmas')
  await search(page).fill('depresie')
  await expect(page.getByText('“depresie” komt niet voor. Dit zijn de resultaten voor “depressie”.')).toBeVisible()
  await expect(names(page).filter({ hasText: 'Meerjarenprogramma Depressiepreventie' })).toBeVisible()
})

test('a word that is the name of a filter offers it, and the filter takes its place', async ({ page }) => {
  await openList(page)
  await search(page).fill('pesten op school')
  const offers = page.getByRole('list', { name: 'Filters bij deze woorden' })
  await expect(offers.getByRole('link')).toHaveText(['Pesten als onderwerp', 'School als leefomgeving'])
  await offers.getByRole('link', { name: 'School als leefomgeving' }).click()
  await expect(page).toHaveURL('/interventies?q=pesten&leefomgeving=school')
  await expect(page.getByRole('checkbox', { name: /^School / })).toBeChecked()
})

test('when nothing is found, words that do find something are offered', async ({ page }) => {
  await openList(page)
  await search(page).fill('depresxxssie')
  await page.getByRole('main').getByRole('link', { name: 'depressie', exact: true }).click()
  await expect(page).toHaveURL('/interventies?q=depressie')
  await expect(names(page).first()).toBeVisible()
})

test('of a question the words that are unknown are named, and the rest is answered', async ({ page }) => {
  await page.goto('/zoeken?q=zwembad+voor+ouderen')
  await expect(page.getByText('“zwembad” komt in geen enkel onderdeel van de catalogus voor.')).toBeVisible()
  await expect(page.getByRole('main').getByRole('link', { name: 'Ouderen', exact: true })).toBeVisible()
})

test('a whole question is answered', async ({ page }) => {
  await page.goto('/interventies?q=hoe+voorkom+ik+dat+medewerkers+uitvallen')
  await expect(names(page).first()).toHaveText('Preventie van langdurig ziekteverzuim')
})

test('the list and the search over everything have the same order', async ({ page }) => {
  await page.goto('/zoeken?q=somber')
  const found = await page
    .getByRole('region', { name: 'Interventies' })
    .getByRole('listitem')
    .getByRole('link')
    .allTextContents()
  await page.goto('/interventies?q=somber')
  expect((await names(page).allTextContents()).slice(0, found.length)).toEqual(found)
})

/** As for a list that is too big to be fetched. */
async function openBigList(page: Page) {
  await page.route('**/interventies', async (route) => {
    const response = await route.fetch()
    const body = (await response.text()).replaceAll(/(asksServer\\?":)false/g, '$1true')
    // The policy of the page is for the script as it was.
    const { 'content-security-policy': _, ...headers } = response.headers()
    await route.fulfill({ response, headers, body })
  })
  await page.route('**/lijsten/**', (route) => route.abort())
  await page.goto('/interventies')
  await page.waitForLoadState('networkidle')
}

test('a list too big to be fetched is answered by the server while typing', async ({ page }) => {
  await openBigList(page)
  await search(page).pressSequentially('levensvaardigheeden')
  await expect(names(page).first()).toHaveText('Levensvaardigheden')
  await page.getByRole('checkbox', { name: /^Adolescenten / }).check()
  await expect(page).toHaveURL('/interventies?q=levensvaardigheeden&levensfase=adolescenten')
  await expect(names(page)).toHaveText(['Levensvaardigheden'])
})

test('an answer that is overtaken by a newer question is dropped', async ({ page }) => {
  await openBigList(page)
  const held: (() => void)[] = []
  await page.route(/antwoorden.*q=kanjer$/, async (route) => {
    await new Promise<void>((resolve) => held.push(resolve))
    await route.continue().catch(() => undefined)
  })
  const asked = page.waitForRequest(/antwoorden.*q=kanjer$/)
  await search(page).fill('kanjer')
  await asked
  await search(page).fill('schooljudo')
  await expect(names(page).first()).toHaveText('Schooljudo')
  held.forEach((letGo) => letGo())
  await expect(names(page).first()).toHaveText('Schooljudo')
})
