import { expect, type Page, test } from '@playwright/test'
import { openList } from './open-list'
import { saveSelection, selectionOf } from './save-selection'

const title = (page: Page) => page.getByRole('heading', { level: 1 })
const box = (page: Page, name: string) => page.getByRole('checkbox', { name: `Bewaar ${name}`, exact: true })
const bookmark = (page: Page) => page.getByRole('banner').getByRole('link', { name: /^Selectie/ })
const rows = (page: Page) => page.getByRole('region', { name: 'In deze volgorde' }).getByRole('heading', { level: 3 })
const note = (page: Page) => page.getByText('Dit is niet de selectie die u zelf hebt bewaard')

test('what is ticked in the list is counted, kept, and followed in another tab', async ({ page, context }) => {
  await openList(page, '/interventies?levensfase=jeugd&leefomgeving=school')
  await expect(page.getByText('U hebt nog niets bewaard.')).toBeVisible()
  await expect(bookmark(page)).toBeHidden()
  await box(page, 'KIVA').check()
  await expect(bookmark(page)).toHaveAccessibleName('Selectie 1 bewaarde interventie')
  await expect(page.getByRole('link', { name: 'Vergelijk', exact: true })).toBeHidden()
  await box(page, 'Taakspel').check()
  await expect(page.getByText('U hebt 2 interventies bewaard.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Vergelijk', exact: true })).toHaveAttribute(
    'href',
    '/vergelijk?id=kiva&id=taakspel',
  )

  const other = await context.newPage()
  await openList(other, '/interventies?levensfase=jeugd')
  await expect(box(other, 'KIVA')).toBeChecked()
  await box(other, 'KIVA').uncheck()
  await expect(box(page, 'KIVA')).not.toBeChecked()
  await page.reload()
  await expect(box(page, 'Taakspel')).toBeChecked()
  await bookmark(page).click()
  await expect(page).toHaveURL(selectionOf('taakspel'))
  await expect(title(page)).toHaveText('Selectie van 1 interventie')
})

test('a tick is no question to the list: not in its address, and not after Enter or a key press', async ({ page }) => {
  await openList(page)
  await box(page, 'KIVA').check()
  await expect(page).toHaveURL('/interventies')
  await page.getByRole('main').getByRole('searchbox').fill('pesten')
  await expect(page).toHaveURL('/interventies?q=pesten')
  await expect(box(page, 'KIVA')).toBeChecked()
  await page.getByRole('main').getByRole('searchbox').press('Enter')
  await expect(page).toHaveURL('/interventies?q=pesten')
})

test('before the list answers by itself, its form leaves the ticks out as well', async ({ page }) => {
  await page.route('**/zoekindex.json', () => undefined)
  await page.goto('/interventies')
  await expect(page.getByText('U hebt nog niets bewaard.')).toBeVisible()
  await box(page, 'KIVA').check()
  await page.getByRole('main').getByRole('searchbox').fill('pesten')
  await page.getByRole('main').getByRole('searchbox').press('Enter')
  await expect(page).toHaveURL(/\/interventies\?q=pesten/)
  await expect(page).not.toHaveURL(/id=/)
  await expect(box(page, 'KIVA')).toBeChecked()
})

test('a button of the list that has an address of its own is not held back', async ({ page }) => {
  await openList(page)
  // As the buttons for who has no script, in the moment before they are replaced.
  await page.evaluate(() => {
    const button = document.createElement('button')
    button.formAction = '/selectie'
    document.querySelector('main form')!.append(button)
    button.click()
  })
  await expect(title(page)).toHaveText('Uw selectie')
})

test('a tick made before the script ran is saved', async ({ page }) => {
  let letGo!: () => void
  const isLetGo = new Promise<void>((resolve) => (letGo = resolve))
  await page.route('**/*.js', async (route) => {
    await isLetGo
    await route.continue()
  })
  await page.goto('/interventies?levensfase=jeugd&leefomgeving=school', { waitUntil: 'commit' })
  await box(page, 'KIVA').check()
  letGo()
  await expect(bookmark(page)).toHaveAccessibleName(/^Selectie 1 /)
  await expect(box(page, 'KIVA')).toBeChecked()
})

test('what was wiped comes back, in its order, before what was saved since', async ({ page }) => {
  await saveSelection(page, 'taakspel', 'kiva')
  await page.goto('/interventies?levensfase=jeugd&leefomgeving=school')
  await page.getByRole('button', { name: 'Wis selectie' }).click()
  await expect(page.getByText('Uw selectie is gewist.')).toBeVisible()
  await expect(box(page, 'KIVA')).not.toBeChecked()
  await expect(bookmark(page)).toBeHidden()
  const undo = page.getByRole('button', { name: 'Zet die 2 terug' })
  await expect(undo).toBeFocused()
  await box(page, 'Schooljudo').check()
  await undo.click()
  await expect(page.getByRole('button', { name: 'Wis selectie' })).toBeFocused()
  await page.getByRole('link', { name: 'Bekijk selectie' }).click()
  await expect(rows(page)).toHaveText(['Taakspel', 'KIVA', 'Schooljudo'])
})

test('the button on a record saves it, and takes it away', async ({ page }) => {
  await page.goto('/interventies/kiva')
  await page.getByRole('button', { name: 'Bewaar', exact: true, pressed: false }).click()
  await expect(bookmark(page)).toHaveAccessibleName(/^Selectie 1 /)
  await page.reload()
  await page.getByRole('button', { name: 'Bewaard', exact: true, pressed: true }).click()
  await expect(page.getByRole('button', { name: 'Bewaar', exact: true, pressed: false })).toBeFocused()
  await expect(bookmark(page)).toBeHidden()
})

test('a row goes up and down with its focus, is announced, and what was saved follows', async ({ page, context }) => {
  await saveSelection(page, 'kiva', 'taakspel', 'schooljudo')
  await page.reload()
  await expect(page.getByRole('link', { name: 'Omhoog KIVA' })).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Omlaag Schooljudo' })).toHaveCount(0)
  await page.getByRole('link', { name: 'Omhoog Schooljudo' }).press('Enter')
  await expect(page).toHaveURL(selectionOf('kiva', 'schooljudo', 'taakspel'))
  await expect(rows(page)).toHaveText(['KIVA', 'Schooljudo', 'Taakspel'])
  await expect(page.getByText('Schooljudo staat nu op plaats 2 van 3.')).toBeAttached()
  const up = page.getByRole('link', { name: 'Omhoog Schooljudo' })
  await expect(up).toBeFocused()
  await up.press('Enter')
  await expect(rows(page)).toHaveText(['Schooljudo', 'KIVA', 'Taakspel'])
  // There is no way up any more.
  await expect(page.getByRole('link', { name: 'Omlaag Schooljudo' })).toBeFocused()
  await expect(note(page)).toBeHidden()
  const other = await context.newPage()
  await other.goto('/selectie')
  await expect(other).toHaveURL(selectionOf('schooljudo', 'kiva', 'taakspel'))
})

test('what is taken out can be put back, also the last', async ({ page }) => {
  await saveSelection(page, 'kiva', 'taakspel')
  await page.getByRole('link', { name: 'Verwijder KIVA' }).click()
  await expect(page).toHaveURL(selectionOf('taakspel'))
  await expect(page.getByRole('heading', { name: 'In deze volgorde' })).toBeFocused()
  await expect(bookmark(page)).toHaveAccessibleName(/^Selectie 1 /)
  await page.getByRole('link', { name: 'Zet KIVA terug' }).click()
  await expect(rows(page)).toHaveText(['KIVA', 'Taakspel'])
  await expect(bookmark(page)).toHaveAccessibleName(/^Selectie 2 /)
  await page.getByRole('link', { name: 'Verwijder KIVA' }).click()
  await page.getByRole('link', { name: 'Verwijder Taakspel' }).click()
  await expect(page).toHaveURL('/selectie')
  await expect(bookmark(page)).toBeHidden()
  await page.getByRole('link', { name: 'Zet Taakspel terug' }).click()
  await expect(page).toHaveURL(selectionOf('taakspel'))
  await expect(bookmark(page)).toHaveAccessibleName(/^Selectie 1 /)
})

test('steps that follow each other before the page is there all count', async ({ page }) => {
  await saveSelection(page, 'kiva', 'taakspel', 'schooljudo')
  // Slow enough to be overtaken.
  await page.route(/\/selectie\?.*_rsc/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400))
    await route.continue()
  })
  await page.evaluate(() => {
    for (const kind of ['verwijder-kiva', 'verwijder-taakspel']) document.getElementById(kind)!.click()
  })
  await expect(rows(page)).toHaveText(['Schooljudo'])
  await expect(bookmark(page)).toHaveAccessibleName(/^Selectie 1 /)
  await page.getByRole('link', { name: 'Zet Taakspel terug' }).click()
  await expect(rows(page)).toHaveText(['Taakspel', 'Schooljudo'])
})

test('who opens the page without an address gets what was saved, in place of it', async ({ page }) => {
  await page.goto('/over')
  await page.goto('/selectie')
  await expect(title(page)).toHaveText('Uw selectie')
  await page.getByRole('link', { name: 'Naar alle interventies' }).click()
  await expect(title(page)).toHaveText('Alle 70 interventies')
  await saveSelection(page, 'kiva')
  await page.goto('/over')
  await page.getByRole('contentinfo').getByRole('link', { name: 'Uw selectie' }).click()
  await expect(page).toHaveURL(selectionOf('kiva'))
  await page.goBack()
  await expect(page).toHaveURL('/over')
})

test('a shared address shows the same in another browser, and touches nothing there', async ({ page, browser }) => {
  await saveSelection(page, 'kiva', 'studio-bruis')
  const visitor = await (await browser.newContext()).newPage()
  await saveSelection(visitor, 'taakspel')
  await visitor.goto(page.url())
  await expect(rows(visitor)).toHaveText(await rows(page).allTextContents())
  await expect(note(visitor)).toBeVisible()
  await visitor.getByRole('link', { name: 'Verwijder KIVA' }).click()
  await expect(rows(visitor)).toHaveText(['Studio Bruis'])
  await expect(bookmark(visitor)).toHaveAccessibleName(/^Selectie 1 /)
  await visitor.goBack()
  await visitor.getByRole('link', { name: 'Bekijk wat u zelf bewaard hebt (1)' }).click()
  await expect(visitor).toHaveURL(selectionOf('taakspel'))
  await expect(note(visitor)).toBeHidden()

  await visitor.goBack()
  await visitor.getByRole('button', { name: 'Neem deze selectie over' }).click()
  await expect(bookmark(visitor)).toHaveAccessibleName(/^Selectie 2 /)
  await visitor.getByRole('button', { name: 'Zet uw eerdere selectie terug (1)' }).click()
  await expect(bookmark(visitor)).toHaveAccessibleName(/^Selectie 1 /)
  await visitor.getByRole('button', { name: 'Voeg toe aan uw selectie' }).click()
  await expect(visitor).toHaveURL(selectionOf('taakspel', 'kiva', 'studio-bruis'))
  await expect(visitor.getByText('Toegevoegd. Uw selectie heeft nu 3 interventies.')).toBeAttached()
  await expect(note(visitor)).toBeHidden()
  await visitor.context().close()
})

test('the address is copied, or selected where that is not allowed', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(selectionOf('kiva', 'taakspel'))
  const share = page.getByRole('region', { name: 'Deel' })
  await share.getByRole('button', { name: 'Kopieer adres' }).click()
  await expect(share.getByRole('status')).toHaveText('Het adres is gekopieerd.')
  const address = baseURL + selectionOf('kiva', 'taakspel')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address)
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
  await share.getByRole('button', { name: 'Kopieer adres' }).click()
  await expect(share.getByRole('status')).toContainText('Kopiëren lukt hier niet.')
  expect(await page.evaluate(() => String(window.getSelection()))).toBe(address)
})

test('the grid says where a selection has something, and where it does not', async ({ page }) => {
  await page.goto(selectionOf('kanjertraining', 'kiva', 'mental-health-first-aid'))
  const grid = page.getByRole('region', { name: 'Preventiematrix' })
  await expect(grid).toContainText(/^Preventiematrix\d+ van de 36 vakken zijn gevuld\./)
  await expect(grid).toContainText('Rond de geboorte, voor studenten en voor ouderen staat er niets in deze selectie.')
  const row = grid.getByRole('row', { name: /^Risicofactoren en risicogroepen/ })
  await expect(row.getByRole('cell')).toHaveText([
    'leeg (geen in deze selectie)',
    'Kanjertraining, effectiefKIVA, effectief',
    'Kanjertraining, effectief',
    ...Array.from({ length: 3 }, () => 'leeg (geen in deze selectie)'),
  ])
  // Its place among adolescents is of the editors.
  const stigma = grid.getByRole('row', { name: /^Tegengaan van stigma/ })
  await expect(stigma.getByRole('cell').nth(2)).toHaveText('[Mental Health First Aid (redactie)], kansrijk')
  await expect(grid.getByRole('note')).toContainText('niet over wat bestaat of wat werkt')
})

for (const [name, spoil] of [
  [
    'blocked',
    () =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new Error('blocked')
        },
      }),
  ],
  [
    'full',
    () => {
      Storage.prototype.setItem = () => {
        throw new Error('full')
      }
    },
  ],
] as const)
  test(`with a storage that is ${name} a selection lasts as long as the page, and that is said`, async ({ page }) => {
    await page.addInitScript(spoil)
    await openList(page, '/interventies?levensfase=jeugd&leefomgeving=school')
    await box(page, 'KIVA').check()
    await expect(page.getByText('Uw browser onthoudt dit niet na dit bezoek')).toBeVisible()
    await bookmark(page).click()
    await expect(page).toHaveURL(selectionOf('kiva'))
    await expect(note(page)).toBeHidden()
  })

for (const kept of ['{', '"kiva"', '{"length":1}', '[1,null,{}]', '["<img src=x onerror=alert(1)>","../x","Kiva"]'])
  test(`a storage that holds ${kept} is an empty one`, async ({ page }) => {
    await page.addInitScript((text) => localStorage.setItem('bewaarde-interventies', text), kept)
    await page.goto('/interventies/kiva')
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
    await expect(bookmark(page)).toHaveAccessibleName(/^Selectie 1 /)
  })
