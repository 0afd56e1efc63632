import { expect, type Page, test } from '@playwright/test'
import { saveSelection } from './save-selection'

const title = (page: Page) => page.getByRole('heading', { level: 1 })
const table = (page: Page) => page.getByRole('table', { name: 'De interventies naast elkaar, per kenmerk' })
const row = (page: Page, name: string) => table(page).getByRole('row', { name: new RegExp(`^${name}`) })
const heads = (page: Page) =>
  table(page)
    .getByRole('columnheader')
    .getByRole('link', { name: /^(?!zonder)/ })

test('two stand side by side, and what differs is said in words', async ({ page }) => {
  await page.goto('/vergelijk?id=kanjertraining&id=kiva')
  await expect(page).toHaveTitle(/^Vergelijking: Kanjertraining en KIVA – /)
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/)
  await expect(page.getByText(/^Zij verschillen op 8 van de 15 kenmerken\. Gelijk zijn status,/)).toBeVisible()
  await expect(heads(page)).toHaveText(['Kanjertraining', 'KIVA'])
  await expect(row(page, 'Status')).toHaveAccessibleName(/^Status gelijk /)
  await expect(row(page, 'Leefomgeving')).toHaveAccessibleName(/^Leefomgeving verschilt /)
  // The same value from another hand is the same value, and keeps its brackets.
  await expect(row(page, 'Leefomgeving').getByRole('cell')).toHaveText([
    'School[jeugdhulp (redactie)] (niet bij alle)',
    '[school (redactie)]',
  ])
  await expect(row(page, 'Programma').getByRole('cell')).toHaveText(['niet vermeld', 'niet vermeld'])
  await expect(table(page).getByRole('row')).toHaveCount(17)
  await page.getByRole('link', { name: 'Toon alleen de verschillen' }).click()
  await expect(page).toHaveURL('/vergelijk?id=kanjertraining&id=kiva&toon=verschillen')
  await expect(table(page).getByRole('row')).toHaveCount(9)
  await expect(row(page, 'Status')).toHaveCount(0)
  await page.getByRole('link', { name: 'Toon alle kenmerken' }).click()
  await expect(table(page).getByRole('row')).toHaveCount(17)
})

test('of four each can be left out; two are the least', async ({ page }) => {
  await page.goto('/vergelijk?id=kanjertraining&id=kiva&id=taakspel&id=moodpep')
  await expect(page.getByRole('link', { name: 'Voeg er een toe' })).toHaveCount(0)
  await page.getByRole('link', { name: 'zonder KIVA' }).click()
  await expect(page).toHaveURL('/vergelijk?id=kanjertraining&id=taakspel&id=moodpep')
  await page.getByRole('link', { name: 'zonder Moodpep' }).click()
  await expect(heads(page)).toHaveText(['Kanjertraining', 'Taakspel'])
  await expect(page.getByRole('link', { name: /^zonder/ })).toHaveCount(0)
})

test('one more is chosen in the list, where those that stood beside each other are saved', async ({ page }) => {
  await page.goto('/vergelijk?id=kanjertraining&id=kiva')
  await page.getByRole('link', { name: 'Voeg er een toe' }).click()
  await expect(title(page)).toHaveText('Alle 70 interventies')
  await page.getByRole('checkbox', { name: 'Bewaar Taakspel' }).check()
  await page.getByRole('link', { name: 'Vergelijk', exact: true }).click()
  await expect(heads(page)).toHaveText(['Kanjertraining', 'KIVA', 'Taakspel'])
})

test('from a record one is compared with what looks like it', async ({ page }) => {
  await page.goto('/interventies/kiva')
  await page.getByRole('link', { name: 'Vergelijk met een andere' }).click()
  await expect(title(page)).toHaveText('Vergelijk KIVA met een andere')
  await page.getByRole('link', { name: 'Vergelijk met Prima modulaire aanpak' }).click()
  await expect(heads(page)).toHaveText(['KIVA', 'Prima modulaire aanpak'])
})

test('without an id the page leads to the list, or to what was saved', async ({ page }) => {
  await page.goto('/vergelijk')
  await expect(page.getByRole('link', { name: 'Naar alle interventies' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Vergelijk die' })).toHaveCount(0)
  await saveSelection(page, 'kiva', 'taakspel')
  await page.goto('/vergelijk')
  await page.getByRole('link', { name: 'Vergelijk die' }).click()
  await expect(heads(page)).toHaveText(['KIVA', 'Taakspel'])
})

test('five are too many: all can be chosen, the first four are', async ({ page }) => {
  await page.goto('/vergelijk?id=kanjertraining&id=kiva&id=taakspel&id=moodpep&id=psyfit')
  await expect(page.getByText('U koos 5 interventies. Naast elkaar passen er 4.')).toBeVisible()
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(4)
  await expect(page.getByRole('checkbox', { name: 'Psyfit' })).not.toBeChecked()
  await page.getByRole('checkbox', { name: 'KIVA' }).uncheck()
  await page.getByRole('checkbox', { name: 'Psyfit' }).check()
  await page.getByRole('button', { name: 'Vergelijk' }).click()
  await expect(heads(page)).toHaveText(['Kanjertraining', 'Taakspel', 'Moodpep', 'Psyfit'])
})

test('a selection is its own way to a comparison', async ({ page }) => {
  await page.goto('/selectie?id=kanjertraining&id=kiva&id=taakspel&id=moodpep&id=psyfit')
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(4)
  await page.getByRole('checkbox', { name: 'Vergelijk KIVA' }).uncheck()
  await page.getByRole('button', { name: 'Vergelijk', exact: true }).click()
  await expect(heads(page)).toHaveText(['Kanjertraining', 'Taakspel', 'Moodpep'])
})

test('on a phone each value has the name of its intervention, and nothing scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 })
  await page.goto('/vergelijk?id=kanjertraining&id=vipp-sd&id=taakspel')
  await expect(table(page)).toBeHidden()
  const field = page.getByRole('heading', { level: 2, name: 'Leefomgeving verschilt' }).locator('..')
  await expect(field.getByRole('term')).toHaveText([
    'Kanjertraining',
    'Video Feedback Intervention to Promote Positive Parenting and Sensitive Discipline',
    'Taakspel',
  ])
  await expect(field.getByRole('definition').first()).toContainText('School')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
})

test('every way to compare leads to a page', async ({ page, request }) => {
  await page.goto('/vergelijk?id=kiva')
  const ways = page.getByRole('main').getByRole('link', { name: /^Vergelijk met / })
  for (const way of await ways.all()) expect((await request.get((await way.getAttribute('href'))!)).status()).toBe(200)
})
