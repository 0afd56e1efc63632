import { expect, type Page, test } from '@playwright/test'

const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true })

/** The number at the head of a list, or the number of names that stand there. */
const onThePages: Record<string, (page: Page) => Promise<number>> = {
  Interventies: sizeOfList,
  'Programma’s': sizeOfList,
  Beleidsmaatregelen: sizeOfList,
  Handelingsopties: sizeOfList,
  Levensfasen: (page) => page.getByRole('main').getByRole('heading', { level: 3 }).count(),
  Leefomgevingen: (page) => region(page, 'Wat is waar?').getByRole('listitem').count(),
  Principes: (page) => region(page, 'Principes voor een succesvolle aanpak').getByRole('heading', { level: 3 }).count(),
  // A site of two kinds stands there twice.
  'Sites in het kader over online': async (page) =>
    new Set(await region(page, 'Ander aanbod online').getByRole('listitem').allTextContents()).size,
  'Bevindingen en tekorten': (page) => page.getByRole('main').getByRole('heading', { level: 3 }).count(),
  Factoren: async (page) =>
    (await region(page, 'De persoon').getByRole('listitem').count()) +
    (await region(page, 'De omgeving').getByRole('listitem').count()),
  'Cijfers over de werkwijze': async (page) => {
    const summaries = await page.getByText(/^Cijfers over de werkwijze \(\d+\)$/).allTextContents()
    return summaries.map((text) => Number(/\d+/.exec(text))).reduce((sum, count) => sum + count, 0)
  },
}

async function sizeOfList(page: Page): Promise<number> {
  const text = await page.getByRole('heading', { level: 2, name: / van / }).textContent()
  return Number(/^(\d+) van \1 /.exec(text ?? '')?.[1])
}

test('every count on the page about the catalogue is the number on the page it leads to', async ({ page }) => {
  await page.goto('/over')
  const rows = region(page, 'Wat erin staat').getByRole('row')
  const counts = await Promise.all(
    Object.keys(onThePages).map(async (label) => {
      const row = rows.filter({ has: page.getByRole('link', { name: label, exact: true }) })
      const address = await row.getByRole('link').getAttribute('href')
      return { label, address: address!, count: Number(await row.getByRole('cell').textContent()) }
    }),
  )
  for (const { label, address, count } of counts) {
    await page.goto(address)
    expect(await onThePages[label]!(page), label).toBe(count)
    expect(count, label).toBeGreaterThan(0)
  }
})

test('the scored and not scored options on the page about the catalogue are those of the list', async ({ page }) => {
  await page.goto('/over')
  const row = region(page, 'Wat erin staat').getByRole('row').filter({ hasText: 'Handelingsopties' })
  await expect(row).toContainText('10 gescoord, 48 niet gescoord')
  await page.goto('/handelingsopties')
  const choices = page.getByRole('group', { name: 'Gescoord' }).getByRole('checkbox')
  await expect(choices.nth(0)).toHaveAccessibleName('Gescoord 10 handelingsopties')
  await expect(choices.nth(1)).toHaveAccessibleName('Niet gescoord 48 handelingsopties')
})
