import { expect, type Page, test } from '@playwright/test'

const title = (page: Page) => page.getByRole('heading', { level: 1 })
const rows = (page: Page) => page.getByRole('region', { name: 'In deze volgorde' }).getByRole('heading', { level: 3 })
const box = (page: Page, name: string) => page.getByRole('checkbox', { name: `Bewaar ${name}`, exact: true })

test('ticks in the list become a selection, whose rows move and go by their links', async ({ page }) => {
  await page.goto('/interventies?levensfase=jeugd&leefomgeving=school')
  await box(page, 'KIVA').check()
  await box(page, 'Taakspel').check()
  await box(page, 'Schooljudo').check()
  await page.getByRole('button', { name: 'Bekijk selectie' }).click()
  await expect(page).toHaveURL(/\/selectie\?.*id=kiva&id=taakspel&id=schooljudo/)
  await expect(title(page)).toHaveText('Selectie van 3 interventies')
  await page.getByRole('link', { name: 'Omlaag KIVA' }).click()
  await expect(page).toHaveURL('/selectie?id=taakspel&id=kiva&id=schooljudo')
  await page.getByRole('link', { name: 'Verwijder Taakspel' }).click()
  await expect(rows(page)).toHaveText(['KIVA', 'Schooljudo'])
  await page.getByRole('button', { name: 'Vergelijk', exact: true }).click()
  await expect(page).toHaveURL('/vergelijk?id=kiva&id=schooljudo')
  await expect(title(page)).toHaveText('Vergelijking van 2 interventies')
})

test('the other button under the list compares, and a filter loses no tick', async ({ page }) => {
  await page.goto('/interventies?leefomgeving=school')
  await box(page, 'KIVA').check()
  await page.getByRole('checkbox', { name: /^Adolescenten / }).check()
  await page.getByRole('button', { name: /^Toon / }).click()
  await expect(box(page, 'KIVA')).toHaveCount(0)
  await expect(page.getByText('U koos er 1 die nu niet in de lijst staat.')).toBeVisible()
  await box(page, 'Levensvaardigheden').check()
  await page.getByRole('button', { name: 'Vergelijk', exact: true }).click()
  await expect(page.getByRole('columnheader').getByRole('link')).toHaveText(['Levensvaardigheden', 'KIVA'])
})

test('a record leads to a selection of its own', async ({ page }) => {
  await page.goto('/interventies/kiva')
  await page.getByRole('button', { name: 'Bewaar in een selectie' }).click()
  await expect(page).toHaveURL('/selectie?id=kiva')
  await page.getByRole('link', { name: 'Vergelijk KIVA met een andere interventie' }).click()
  await page.getByRole('link', { name: 'Vergelijk met Prima modulaire aanpak' }).click()
  await page.getByRole('link', { name: 'Voeg er een toe' }).click()
  await expect(box(page, 'KIVA')).toBeChecked()
  await expect(box(page, 'Prima modulaire aanpak')).toBeChecked()
})

test('without ids both pages say how to begin', async ({ page }) => {
  for (const address of ['/selectie', '/vergelijk']) {
    await page.goto(address)
    await page.getByRole('link', { name: 'Naar alle interventies' }).click()
    await expect(page).toHaveURL('/interventies')
  }
})

test('what only a script can do is not offered', async ({ page }) => {
  await page.goto('/selectie?id=kiva')
  await expect(page.getByRole('region', { name: 'Deel' })).toContainText('Het adres van deze pagina is de selectie.')
  await expect(page.getByRole('button', { name: 'Kopieer adres' })).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Neem deze selectie over' })).toHaveCount(0)
  await expect(page.getByRole('banner').getByRole('link', { name: /^Selectie/ })).toHaveCount(0)
})

test('five at once can be chosen from', async ({ page }) => {
  await page.goto('/vergelijk?id=kanjertraining&id=kiva&id=taakspel&id=moodpep&id=psyfit')
  await page.getByRole('button', { name: 'Vergelijk' }).click()
  await expect(page).toHaveURL('/vergelijk?id=kanjertraining&id=kiva&id=taakspel&id=moodpep')
})

test('on paper a page says its address on the site', async ({ page }) => {
  await page.emulateMedia({ media: 'print' })
  await page.goto('/interventies?levensfase=jeugd&q=pesten')
  await expect(page.getByText('Adres op deze site: /interventies?levensfase=jeugd&q=pesten')).toBeVisible()
  await page.goto('/interventies/kiva')
  await expect(page.getByText('Adres op deze site: /interventies/kiva')).toBeVisible()
})
