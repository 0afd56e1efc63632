import { type APIRequestContext, expect, type Page, test } from '@playwright/test'
import { openList } from './open-list'

// The lists of measures, programmes and options do what that of interventions does; here is shown that each does.

type Listed = { name: string; kind?: string; factors?: string[]; domains?: { id: string }[] }

const names = (page: Page) => page.getByRole('main').getByRole('listitem').getByRole('heading')

const lists = [
  {
    address: '/beleid',
    many: 'beleidsmaatregelen',
    filter: { group: 'Beleidsdomein', choice: 'Onderwijs', as: 'domein=onderwijs' },
    holds: ({ domains }: Listed) => domains!.some(({ id }) => id === 'onderwijs'),
    search: { words: 'schulde', first: 'Problematische schulden aanpakken', marked: 'schulden' },
    empty: '/beleid?levensfase=rond-de-geboorte&domein=wonen',
    wayOut: { name: 'Zonder filter levensfase', to: '/beleid?domein=wonen' },
  },
  {
    address: '/programmas',
    many: 'programma’s',
    filter: { group: 'Soort', choice: 'Kennisbank', as: 'soort=kennisbank' },
    holds: ({ kind }: Listed) => kind === 'kennisbank',
    search: { words: 'eenzaamhied', first: 'Eén tegen eenzaamheid', marked: 'eenzaamheid' },
    empty: '/programmas?levensfase=ouderen&soort=netwerk',
    wayOut: { name: 'Zonder filter soort', to: '/programmas?levensfase=ouderen' },
  },
  {
    address: '/handelingsopties',
    many: 'handelingsopties',
    filter: { group: 'Factor', choice: 'Slapen', as: 'factor=slapen' },
    holds: ({ factors }: Listed) => factors!.includes('slapen'),
    search: { words: 'wachttijd', first: 'Kortere wachttijden in de jeugdzorg', marked: 'wachttijden' },
    empty: '/handelingsopties?factor=slapen&gescoord=ja',
    wayOut: { name: 'Zonder filter gescoord', to: '/handelingsopties?factor=slapen' },
  },
]

async function recordsOf(request: APIRequestContext, address: string): Promise<Listed[]> {
  const { records } = await (await request.get(`/lijsten${address}.json`)).json()
  return records
}

for (const { address, many, filter, holds, search, empty, wayOut } of lists) {
  test(`${address}: a tick narrows the list, Back undoes it and a chip takes it away`, async ({ page, request }) => {
    const records = await recordsOf(request, address)
    const left = records.filter(holds).length
    const all = page.getByRole('heading', { name: `${records.length} van ${records.length} ${many}` })
    const some = page.getByRole('heading', { name: `${left} van ${records.length} ${many}` })
    const choice = page
      .getByRole('group', { name: filter.group })
      .getByRole('checkbox', { name: new RegExp(`^${filter.choice} `) })

    await openList(page, address)
    await expect(all).toBeVisible()
    await expect(names(page)).toHaveCount(records.length)
    await choice.check()
    await expect(page).toHaveURL(`${address}?${filter.as}`)
    await expect(some).toBeVisible()
    await expect(names(page)).toHaveCount(left)
    await page.goBack()
    await expect(page).toHaveURL(address)
    await expect(all).toBeVisible()
    await expect(choice).not.toBeChecked()

    await choice.check()
    await expect(some).toBeVisible()
    await page.getByRole('link', { name: `Verwijder: ${filter.choice}` }).click()
    await expect(page).toHaveURL(address)
    await expect(all).toBeFocused()
  })

  test(`${address}: words narrow the list and are marked, and an order changes it`, async ({ page, request }) => {
    const records = await recordsOf(request, address)
    await openList(page, address)
    await page.getByRole('main').getByRole('searchbox').pressSequentially(search.words)
    await expect(page).toHaveURL(`${address}?q=${search.words}`)
    await expect(names(page).first()).toHaveText(search.first)
    await expect(page.locator('mark', { hasText: new RegExp(`^${search.marked}$`, 'i') })).not.toHaveCount(0)
    await page.getByRole('main').getByRole('searchbox').fill('')
    await expect(page).toHaveURL(address)
    await page.getByRole('combobox', { name: 'Sorteer op' }).selectOption('naam')
    await expect(page).toHaveURL(`${address}?sorteer=naam`)
    await expect(names(page)).toHaveText(
      records.map(({ name }) => name).toSorted((one, other) => one.localeCompare(other, 'nl')),
    )
  })

  test(`${address}: an empty list offers two ways out`, async ({ page }) => {
    await openList(page, `${empty}&q=pesten`)
    await page.getByRole('link', { name: /^\d+ resultaten voor “pesten”$/ }).click()
    await expect(page).toHaveURL('/zoeken?q=pesten')
    await openList(page, empty)
    await expect(page.getByRole('heading', { name: new RegExp(`^0 van \\d+ ${many}$`) })).toBeVisible()
    await page.getByRole('link', { name: wayOut.name }).click()
    await expect(page).toHaveURL(wayOut.to)
    await expect(names(page)).not.toHaveCount(0)
  })
}

test('not scored is a value of its own, and never low', async ({ page }) => {
  await openList(page, '/handelingsopties?effect=laag')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Geen handelingsopties met 1 filter')
  await page.getByRole('link', { name: 'Wis alles' }).click()
  await expect(names(page)).toHaveCount(58)
  await page
    .getByRole('group', { name: 'Effect' })
    .getByRole('checkbox', { name: /^Niet gescoord/ })
    .check()
  await expect(page).toHaveURL('/handelingsopties?effect=niet-gescoord')
  await expect(names(page)).toHaveCount(48)
  const rows = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading') })
  await expect(rows.filter({ hasText: 'Niet gescoord' })).toHaveCount(48)
  await expect(rows.filter({ hasText: /bereik/ })).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Verwijder: Effect niet gescoord' })).toBeVisible()
})

test('the picture of the action options points at one row at a time, and folds where a part of the list is asked', async ({
  page,
}) => {
  await openList(page, '/handelingsopties#basisbaan')
  const picture = page.getByRole('region', { name: 'Veel impact, hoeveel inspanning?' })
  const pointed = page.locator('[data-pointed]')
  await expect(pointed.getByRole('heading')).toHaveText('Een basisbaan voor iedere inwoner')
  await picture.getByRole('link', { name: 'Schulden aanpakken en voorkomen' }).click()
  await expect(page).toHaveURL('/handelingsopties#schulden-aanpakken-en-voorkomen')
  await expect(pointed.getByRole('heading')).toHaveText('Schulden aanpakken en voorkomen')
  await expect(pointed).toBeInViewport()

  await page
    .getByRole('group', { name: 'Gescoord' })
    .getByRole('checkbox', { name: /^Niet gescoord/ })
    .check()
  await expect(names(page)).toHaveCount(48)
  await expect(picture.getByRole('table')).toBeVisible()
  await page.reload()
  await expect(picture.getByRole('heading')).toBeVisible()
  await expect(picture.getByRole('table')).toBeHidden()
})

test('in a list about one life phase only what is for more has a levenslijn; with a second phase every row has one', async ({
  page,
  request,
}) => {
  const records = (await recordsOf(request, '/interventies')) as (Listed & { lifePhases: { id: string }[] })[]
  const jeugd = records.filter(({ lifePhases }) => lifePhases.some(({ id }) => id === 'jeugd'))
  const either = records.filter(({ lifePhases }) => lifePhases.some(({ id }) => id === 'jeugd' || id === 'ouderen'))
  const more = jeugd.filter(({ lifePhases }) => lifePhases.length > 1)
  const rows = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading') })
  const withLine = rows.filter({ has: page.locator('svg') })

  await openList(page, '/interventies?levensfase=jeugd')
  await expect(rows).toHaveCount(jeugd.length)
  expect((await withLine.getByRole('heading').allTextContents()).toSorted()).toEqual(
    more.map(({ name }) => name).toSorted(),
  )
  await expect(rows.filter({ hasText: /jeugd/i })).toHaveCount(jeugd.length)

  await page
    .getByRole('group', { name: 'Levensfase' })
    .getByRole('checkbox', { name: /^Ouderen/ })
    .check()
  await expect(page).toHaveURL('/interventies?levensfase=jeugd&levensfase=ouderen')
  await expect(rows).toHaveCount(either.length)
  await expect(withLine).toHaveCount(either.length)
})
