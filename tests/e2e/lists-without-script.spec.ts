import { expect, type Page, test } from '@playwright/test'

type Listed = Record<'domains' | 'lifePhases', { id: string }[] | undefined> & { factors?: string[] }

const names = (page: Page) => page.getByRole('main').getByRole('listitem').getByRole('heading')

const lists = [
  {
    address: '/beleid',
    group: 'Beleidsdomein',
    choice: 'Wonen',
    order: 'domein',
    holds: ({ domains }: Listed) => domains!.some(({ id }) => id === 'wonen'),
    words: 'groene',
    found: 'Investeren in een prettige en groene omgeving',
  },
  {
    address: '/programmas',
    group: 'Levensfase',
    choice: 'Ouderen',
    order: 'soort',
    holds: ({ lifePhases }: Listed) => lifePhases!.some(({ id }) => id === 'ouderen'),
    words: 'eenzaamhied',
    found: 'Eén tegen eenzaamheid',
  },
  {
    address: '/handelingsopties',
    group: 'Factor',
    choice: 'Traumatische ervaringen',
    order: 'factor',
    holds: ({ factors }: Listed) => factors!.includes('traumatische-ervaringen'),
    words: 'wachttijd',
    found: 'Kortere wachttijden in de jeugdzorg',
  },
]

for (const { address, group, choice, holds, order, words, found } of lists)
  test(`${address}: the form filters, sorts and searches`, async ({ page, request }) => {
    const { records } = await (await request.get(`/lijsten${address}.json`)).json()
    const left = (records as Listed[]).filter(holds).length
    await page.goto(address)
    const box = page.getByRole('group', { name: group }).getByRole('checkbox', { name: new RegExp(`^${choice} `) })
    await box.check()
    await page.getByRole('combobox', { name: 'Sorteer op' }).selectOption(order)
    await page.getByRole('button', { name: /^Toon / }).click()
    await expect(page.getByRole('link', { name: `Verwijder: ${choice}` })).toBeVisible()
    await expect(names(page)).toHaveCount(left)
    await expect(page.getByRole('combobox', { name: 'Sorteer op' })).toHaveValue(order)
    await page.getByRole('main').getByRole('searchbox').fill(words)
    await page.getByRole('main').getByRole('button', { name: 'Zoek' }).click()
    await expect(names(page).filter({ hasText: found })).toHaveCount(1)
    await page.getByRole('link', { name: `Verwijder: “${words}”` }).click()
    await expect(names(page)).toHaveCount(left)
    await page.getByRole('link', { name: 'Wis alles' }).click()
    await expect(page).toHaveURL(address)
  })

test('an option stands in the cell of its impact and effort, and leads to its row', async ({ page }) => {
  await page.goto('/handelingsopties')
  const picture = page.getByRole('table', { name: 'De gescoorde handelingsopties: de rijen' })
  const option = 'Vroegsignalering en preventie bij KOPP/KOV'
  await expect(picture.getByRole('columnheader').nth(2)).toHaveText('Inspanning Midden')
  await picture
    .getByRole('row', { name: /^Impact Groot/ })
    .getByRole('cell')
    .nth(1)
    .getByRole('link', { name: option })
    .click()
  await expect(page).toHaveURL('/handelingsopties#vroegsignalering-kopp-kov')
  await expect(page.getByRole('heading', { name: option })).toBeInViewport()
})
