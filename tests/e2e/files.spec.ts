import { parse } from 'csv-parse/sync'
import { expect, type Page, test } from '@playwright/test'
import { openList } from './open-list'

/** What a click on a link saves: its name and its text. */
async function save(page: Page, label: string) {
  const coming = page.waitForEvent('download')
  await page
    .getByRole('region', { name: /^Neem / })
    .getByRole('link', { name: label, exact: true })
    .click()
  const download = await coming
  const chunks: Buffer[] = []
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
  return { name: download.suggestedFilename(), text: Buffer.concat(chunks).toString('utf8') }
}

const namesOnScreen = (page: Page) => page.locator('.result-row').getByRole('heading').allTextContents()

test('a researcher takes exactly the list on screen, as it follows the ticks', async ({ page }) => {
  await openList(page, '/interventies?levensfase=jeugd')
  await page
    .getByRole('group', { name: 'Leefomgeving' })
    .getByRole('checkbox', { name: /^School/ })
    .check()
  await expect(page).toHaveURL(/leefomgeving=school/)
  const { name, text } = await save(page, 'CSV')
  expect(name).toMatch(/^\d+-interventies-voor-jeugd-op-school-\d{4}-\d\d-\d\d-v\d+\.\d+\.\d+\.csv$/)
  const rows = parse<{ naam: string }>(text, { columns: true })
  expect(rows.map(({ naam }) => naam)).toEqual(await namesOnScreen(page))
})

test('the file for a Dutch Excel has the same rows', async ({ page }) => {
  await openList(page, '/interventies?q=pesten')
  const { text } = await save(page, 'CSV voor Excel')
  const rows = parse<{ naam: string }>(text, { columns: true, delimiter: ';', bom: true })
  expect(rows.map(({ naam }) => naam)).toEqual(await namesOnScreen(page))
})

test('every list offers its files, and each of them is there', async ({ page, request }) => {
  for (const address of [
    '/interventies?status=kansrijk',
    '/programmas',
    '/beleid?levensfase=jeugd',
    '/handelingsopties',
    '/factoren',
    '/data',
  ]) {
    await page.goto(address)
    const files = await page
      .locator('a[download]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')!))
    expect(files.length).toBeGreaterThan(3)
    for (const file of files) {
      const response = await request.get(file)
      expect([file, response.status(), response.headers()['content-disposition']?.split(';')[0]]).toEqual([
        file,
        200,
        'attachment',
      ])
    }
  }
})

test('an empty list offers no files', async ({ page }) => {
  await page.goto('/interventies?q=xyzzy')
  await expect(page.getByRole('region', { name: /^Neem / })).toHaveCount(0)
})

test('a format that a list does not have is not there, and those it has are named', async ({ page }) => {
  const response = await page.goto('/factoren.ris')
  expect(response!.status()).toBe(404)
  await expect(page.getByText('Factoren kunt u niet meenemen als “ris”')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Excel', exact: true })).toHaveAttribute('href', '/factoren.xlsx')
  await page.goto('/interventies.pdf?levensfase=jeugd')
  await expect(page.getByRole('link', { name: 'Word', exact: true })).toHaveAttribute(
    'href',
    '/interventies.docx?levensfase=jeugd',
  )
})

test('a link to a field or a closed list opens the part of the codebook it stands in', async ({ page }) => {
  await page.goto('/data#codeboek-interventies')
  const fields = page.getByRole('table', { name: 'De velden van interventies' })
  await expect(fields.getByRole('rowheader', { name: /^leefomgevingen_rapport/ })).toBeVisible()
  await fields.getByRole('link', { name: 'statussen' }).first().click()
  await expect(page.locator('#lijst-statussen').getByText('kansrijk', { exact: true })).toBeVisible()
})
