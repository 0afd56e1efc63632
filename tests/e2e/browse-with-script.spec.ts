import { expect, test, type Page } from '@playwright/test'
import { openList } from './open-list'

/** Keeps the answers to these requests back until it is told to let them go. */
async function hold(page: Page, addresses: string): Promise<() => void> {
  const held: (() => void)[] = []
  await page.route(addresses, async (route) => {
    await new Promise<void>((resolve) => held.push(resolve))
    await route.continue().catch(() => undefined)
  })
  return () => held.forEach((letGo) => letGo())
}

const names = (page: Page) => page.getByRole('main').getByRole('heading').getByRole('link')

test('numbers of effective interventions stand beside what the report counts', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('note')).toContainText(/Bij 27 van de 38 effectieve interventies/)
  await openList(page, '/interventies?levensfase=jeugd')
  await expect(page.getByRole('note')).toContainText('telt het rapport 12 effectieve interventies')
  await page.getByRole('checkbox', { name: /^Kansrijk / }).check()
  await expect(page.getByRole('note')).not.toContainText('Kop is geen bewijs.')
  await page.goto('/interventies?levensfase=adolescenten&status=effectief')
  await expect(page.getByRole('note')).toContainText('2 van deze 9 staan in het rapport onder een andere levensfase')
})

test('a tick narrows the list at once, in the address, the heading, the title and the counts', async ({ page }) => {
  await openList(page)
  await page.getByRole('checkbox', { name: /^Jeugd / }).check()
  await page.getByRole('checkbox', { name: /^School / }).check()
  await expect(page).toHaveURL('/interventies?levensfase=jeugd&leefomgeving=school')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('11 interventies voor jeugd, op school')
  await expect(page).toHaveTitle(/^11 interventies voor jeugd, op school – /)
  await expect(page.getByRole('heading', { name: '11 van 70 interventies' })).toBeVisible()
  await expect(names(page)).toHaveCount(11)
  await expect(page.getByRole('button', { name: 'Toon 11 interventies' })).toBeVisible()
  await expect(page.getByRole('checkbox', { name: /^School / })).toBeFocused()
})

test('a reload, a shared address and Back all give the same list', async ({ page }) => {
  await openList(page)
  await page.getByRole('checkbox', { name: /^Jeugd / }).check()
  await expect(page).toHaveURL('/interventies?levensfase=jeugd')
  await page.getByRole('checkbox', { name: /^Kansrijk / }).check()
  await expect(page).toHaveURL('/interventies?levensfase=jeugd&status=kansrijk')
  await expect(names(page)).toHaveCount(8)
  const before = await names(page).allTextContents()
  await page.reload()
  await expect(names(page)).toHaveText(before)
  await page.goBack()
  await expect(page).toHaveURL('/interventies?levensfase=jeugd')
  await expect(page.getByRole('checkbox', { name: /^Kansrijk / })).not.toBeChecked()
  await expect(names(page)).toHaveCount(21)
})

test('typing with a mistake finds the name, says how it was read and marks it', async ({ page }) => {
  await openList(page)
  await page.getByRole('main').getByRole('searchbox').pressSequentially('levensvaardigheeden')
  await expect(names(page).first()).toHaveText('Levensvaardigheden')
  await expect(
    page.getByText('“levensvaardigheeden” komt niet voor. Dit zijn de resultaten voor “levensvaardigheden”.'),
  ).toBeVisible()
  await expect(page.locator('mark').first()).toHaveText('Levensvaardigheden')
  await expect(page).toHaveURL('/interventies?q=levensvaardigheeden')
  await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue('levensvaardigheeden')
  await expect(page.getByRole('main').getByRole('searchbox')).toBeFocused()
})

test('a match in another name or an unseen label is shown in the row', async ({ page }) => {
  await openList(page, '/interventies?q=mhfa')
  await expect(page.getByText('Ook bekend als MHFA')).toBeVisible()
  await page.goto('/interventies?q=vluchtelingen')
  const row = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Mosaic' }) })
  await expect(row).toContainText('doelgroep: vluchtelingen en statushouders')
})

test('what is typed between two pauses is kept', async ({ page }) => {
  await openList(page)
  const field = page.getByRole('main').getByRole('searchbox')
  await field.pressSequentially('pest')
  await expect(page).toHaveURL('/interventies?q=pest')
  await field.pressSequentially('en school ')
  await expect(page).toHaveURL('/interventies?q=pesten+school')
  await expect(field).toHaveValue('pesten school ')
  await field.fill('')
  await expect(page).toHaveURL('/interventies')
  await expect(names(page)).toHaveCount(70)
})

test('a chip removes its own filter and leaves focus on the count', async ({ page }) => {
  await openList(page, '/interventies?q=pesten&levensfase=jeugd')
  await page.getByRole('link', { name: 'Verwijder: “pesten”' }).click()
  await expect(page).toHaveURL('/interventies?levensfase=jeugd')
  await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue('')
  await expect(page.getByRole('heading', { name: '21 van 70 interventies' })).toBeFocused()
  await page.getByRole('link', { name: 'Wis alles' }).click()
  await expect(names(page)).toHaveCount(70)
})

test('the count is announced politely after a change, and not before', async ({ page }) => {
  await openList(page)
  const status = page.getByRole('main').getByRole('status')
  await expect(status).toHaveText('')
  await page.getByRole('checkbox', { name: /^Ouderen / }).check()
  await expect(status).toHaveText('5 interventies voor ouderen')
  await page.getByRole('checkbox', { name: /^Ouderen / }).uncheck()
  await expect(status).toHaveText('Alle 70 interventies')
  await page.getByRole('combobox', { name: 'Sorteer op' }).selectOption('naam')
  await expect(status).toHaveText('Alle 70 interventies, op volgorde van naam')
})

test('an empty list names the filter that empties it and offers the way out', async ({ page }) => {
  await openList(page, '/interventies?levensfase=studenten&status=effectief')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Geen effectieve interventies voor studenten')
  await page.getByRole('link', { name: 'Zonder filter status' }).click()
  await expect(page).toHaveURL('/interventies?levensfase=studenten')
  await expect(names(page)).toHaveCount(7)
})

test('a single choice without interventions does not speak of several', async ({ page }) => {
  await page.goto('/interventies?leefomgeving=kinderopvang')
  await expect(page.getByText('Niets in deze catalogus past bij deze keuze.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Zonder filter leefomgeving' })).toBeVisible()
})

test('sorting changes the order and the address, not the list', async ({ page }) => {
  await openList(page, '/interventies?levensfase=ouderen')
  await page.getByRole('combobox', { name: 'Sorteer op' }).selectOption('naam')
  await expect(page).toHaveURL('/interventies?levensfase=ouderen&sorteer=naam')
  await expect(names(page)).toHaveText([
    'Circle of Friends',
    'Grip en Glans',
    'Sociaal Vitaal',
    'Stepped care in de huisartsenpraktijk',
    'Studio Bruis',
  ])
})

test('an age and "alleen wat het rapport zelf zegt" filter from under Meer filters', async ({ page }) => {
  await openList(page)
  await page.getByText('Meer filters').click()
  await page.getByRole('textbox', { name: 'Leeftijd' }).fill('55')
  await expect(page).toHaveURL('/interventies?leeftijd=55')
  await expect(names(page).filter({ hasText: 'Studio Bruis' })).toBeVisible()
  await expect(names(page).filter({ hasText: 'Sociaal Vitaal' })).toHaveCount(0)
  await page.getByRole('checkbox', { name: 'Alleen wat het rapport zelf zegt' }).check()
  await expect(page).toHaveURL('/interventies?leeftijd=55&basis=rapport')
  await page.getByRole('link', { name: 'Verwijder: 55 jaar' }).click()
  await expect(page.getByRole('textbox', { name: 'Leeftijd' })).toHaveValue('')
})

test('only what the report itself says leaves fewer, live and after a reload', async ({ page }) => {
  await openList(page, '/interventies?leefomgeving=school')
  await expect(names(page)).toHaveCount(21)
  await page.getByText('Meer filters').click()
  await page.getByRole('checkbox', { name: 'Alleen wat het rapport zelf zegt' }).check()
  await expect(names(page)).toHaveCount(7)
  await page.reload()
  await expect(page.getByRole('checkbox', { name: 'Alleen wat het rapport zelf zegt' })).toBeChecked()
  await expect(names(page)).toHaveCount(7)
})

test('what is no age filters nothing, says so, and does not block the form', async ({ page }) => {
  await openList(page)
  await page.getByText('Meer filters').click()
  const age = page.getByRole('textbox', { name: 'Leeftijd' })
  await age.pressSequentially('121')
  await expect(page.getByText('Dit is geen leeftijd.')).toBeVisible()
  await expect(age).toHaveAttribute('aria-invalid', 'true')
  await expect(names(page)).toHaveCount(70)
  await page.getByText('Meer filters').click()
  await page.getByRole('main').getByRole('searchbox').fill('pesten')
  await page.getByRole('main').getByRole('button', { name: 'Zoek' }).click()
  await expect(page.getByRole('heading', { name: /van 70 interventies/ })).toBeFocused()
})

test('Back finds the words again after a tick, and after each search with Enter', async ({ page }) => {
  await openList(page)
  const field = page.getByRole('main').getByRole('searchbox')
  await field.fill('pesten')
  await page.getByRole('checkbox', { name: /^Jeugd / }).check()
  await expect(page).toHaveURL('/interventies?q=pesten&levensfase=jeugd')
  await page.goBack()
  await expect(page).toHaveURL('/interventies?q=pesten')
  await expect(page.getByRole('checkbox', { name: /^Jeugd / })).not.toBeChecked()
  await expect(field).toHaveValue('pesten')
  await field.press('Enter')
  await field.fill('slaap')
  await field.press('Enter')
  await expect(page).toHaveURL('/interventies?q=slaap')
  await page.goBack()
  await expect(field).toHaveValue('pesten')
})

test('Back right after Enter is not undone', async ({ page }) => {
  await openList(page, '/interventies?q=pesten')
  const field = page.getByRole('main').getByRole('searchbox')
  await field.press('Enter')
  // Quicker than the page can draw the list in between, as on a slow telephone.
  await field.evaluate((input: HTMLInputElement) => {
    input.select()
    document.execCommand('insertText', false, 'slaap')
    input.form?.requestSubmit()
    history.back()
  })
  await expect(field).toHaveValue('pesten')
  await expect(page).toHaveURL('/interventies?q=pesten')
  await expect(names(page).filter({ hasText: 'KiVa' })).toBeVisible()
})

test('a link followed in the middle of typing is not undone, and Back finds the words', async ({ page }) => {
  await openList(page)
  const menu = page.getByRole('navigation', { name: 'Hoofdmenu' })
  await page.getByRole('main').getByRole('searchbox').focus()
  const steps = await page.evaluate(() => history.length)
  // Quicker than a test can type and click, and so than the pause after which the address follows.
  await menu.getByRole('link', { name: 'Interventies' }).evaluate((link: HTMLAnchorElement) => {
    document.execCommand('insertText', false, 'kanjer')
    setTimeout(() => link.click(), 50)
  })
  // The address is the same before the click and after the arrival; only the history tells that it has arrived.
  await expect.poll(() => page.evaluate(() => history.length)).toBe(steps + 1)
  await expect(page).toHaveURL('/interventies')
  await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue('')
  await page.goBack()
  await expect(page).toHaveURL('/interventies?q=kanjer')
  await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue('kanjer')
})

test('a result followed in the middle of typing leaves the list as it is until its page is there', async ({ page }) => {
  const release = await hold(page, '**/interventies/kanjertraining*')
  await openList(page)
  await page.getByRole('main').getByRole('searchbox').focus()
  await page.evaluate(() => {
    document.execCommand('insertText', false, 'kanjer')
    // Looked up when it is clicked: the words may have drawn the row anew.
    setTimeout(
      () => document.querySelector<HTMLAnchorElement>('main a[href="/interventies/kanjertraining"]')?.click(),
      50,
    )
  })
  await expect(page).toHaveURL('/interventies?q=kanjer')
  await expect(names(page)).toHaveText(['Kanjertraining'])
  release()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kanjertraining')
  await page.goBack()
  await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue('kanjer')
})

test('words do not change the address of the next page when that stands in the bar already', async ({ page }) => {
  await openList(page)
  await page.getByRole('main').getByRole('searchbox').focus()
  await page.evaluate(() => {
    document.execCommand('insertText', false, 'kanjer')
    // As the router does when the next page is drawn, without its knowing.
    History.prototype.replaceState.call(history, history.state, '', '/over')
  })
  // The count is announced later than the words would be written.
  await expect(page.getByRole('main').getByRole('status')).toHaveText(/^1 interventie/)
  await expect(page).toHaveURL('/over')
})

test('before the index is there, Enter asks the server and a tick says the list is busy', async ({ page }) => {
  const release = await hold(page, '**/lijsten/interventies.json')
  await page.goto('/interventies')
  await page.getByRole('checkbox', { name: /^Ouderen / }).check()
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(1)
  await page.getByRole('main').getByRole('searchbox').fill('vitaal')
  await page.getByRole('main').getByRole('searchbox').press('Enter')
  await expect(names(page).first()).toHaveText('Sociaal Vitaal')
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
  release()
})

test('"Niet vermeld" stays when it would give none, and focus stays on it', async ({ page }) => {
  await openList(page, '/interventies?vorm=niet-vermeld&q=moodpep')
  const unmentioned = page.getByRole('group', { name: 'Vorm' }).getByRole('checkbox', { name: /^Niet vermeld/ })
  await unmentioned.uncheck()
  await expect(unmentioned).toBeFocused()
  await expect(names(page)).toHaveText(['Moodpep'])
})

test('the whole journey works by keyboard', async ({ page }) => {
  await openList(page)
  await page.getByRole('main').getByRole('searchbox').focus()
  await page.keyboard.type('kopp')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 2, name: /van 70 interventies/ })).toBeFocused()
  await expect(page).toHaveURL('/interventies?q=kopp')
  await page.getByRole('checkbox', { name: /^Jeugd / }).focus()
  await page.keyboard.press('Space')
  await expect(page).toHaveURL('/interventies?q=kopp&levensfase=jeugd')
})

test('when the index cannot be fetched the server answers and nothing is lost', async ({ page }) => {
  await page.route('**/lijsten/interventies.json', (route) => route.abort())
  await page.goto('/interventies')
  await page.getByRole('checkbox', { name: /^Jeugd / }).check()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('21 interventies voor jeugd')
  await expect(page.getByRole('checkbox', { name: /^Jeugd / })).toBeChecked()
})

test('without the index no typed letter is lost, and Enter asks the server', async ({ page }) => {
  const failure = page.waitForEvent('requestfailed')
  await page.route('**/lijsten/interventies.json', (route) => route.abort())
  await page.goto('/interventies')
  await failure
  await page.getByRole('main').getByRole('searchbox').pressSequentially('levensvaardigheden', { delay: 30 })
  await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue('levensvaardigheden')
  await page.keyboard.press('Enter')
  await expect(names(page).first()).toHaveText('Levensvaardigheden')
})

test('the menu link starts the list afresh after choices', async ({ page }) => {
  await openList(page)
  await page.getByRole('checkbox', { name: /^Jeugd / }).check()
  await expect(names(page)).toHaveCount(21)
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Interventies' }).click()
  await expect(page).toHaveURL('/interventies')
  await expect(names(page)).toHaveCount(70)
})

test('the page of a record is fetched ahead when someone turns to its link, and no other', async ({ page }) => {
  // The router may ask for one page in several parts.
  const fetched = new Set<string>()
  page.on('request', (request) => {
    const { pathname, searchParams } = new URL(request.url())
    if (searchParams.has('_rsc') && pathname.startsWith('/interventies/')) fetched.add(pathname)
  })
  await openList(page)
  const [second, fourth] = [names(page).nth(1), names(page).nth(3)]
  await second.focus()
  await expect.poll(() => [...fetched]).toEqual([await second.getAttribute('href')])
  await fourth.hover()
  await expect.poll(() => [...fetched]).toEqual([await second.getAttribute('href'), await fourth.getAttribute('href')])
})
