import { expect, test } from '@playwright/test'

test('a record says what its status means, who says what, and where to read on', async ({ page }) => {
  await page.goto('/interventies/kanjertraining')
  await expect(page.getByText('Effectief betekent in het rapport:')).toBeVisible()
  await expect(page.getByText('Kop is geen bewijs.')).toBeVisible()
  const features = page.getByRole('region', { name: 'Kenmerken' })
  await expect(features.getByRole('link', { name: 'School', exact: true })).toHaveAttribute(
    'href',
    '/leefomgevingen/school',
  )
  await expect(features.getByText('Het rapport noemt praktijken, zonder te zeggen welke.')).toBeVisible()
  const source = page.getByRole('region', { name: 'Meer lezen en bron' })
  await expect(
    source.getByRole('link', { name: 'Kanjertraining in de databank van het Nederlands Jeugdinstituut', exact: true }),
  ).toHaveAttribute('href', 'https://www.nji.nl/interventies/kanjertraining')
  await expect(source.getByRole('link', { name: /^gearchiveerde versie \(2022\)/ })).toHaveAttribute(
    'href',
    'https://web.archive.org/web/2022/https://www.nji.nl/interventies/kanjertraining',
  )
  await expect(source).toContainText('paragraaf 3.2')
})

test('a link says whether it was checked, and a register that moved has its new address beside the printed one', async ({
  page,
}) => {
  await page.goto('/interventies/mosaic')
  const source = page.getByRole('region', { name: 'Meer lezen en bron' })
  await expect(source.getByRole('link', { name: 'Mosaic in de databank van het RIVM', exact: true })).toHaveAttribute(
    'href',
    'https://www.loketgezondleven.nl/interventies-zoeken#/InterventionDetails/2000053',
  )
  await expect(source.getByRole('link', { name: /^interventies\.loketgezondleven\.nl/ })).toHaveAttribute(
    'href',
    'https://interventies.loketgezondleven.nl/leefstijlinterventies/interventies-zoeken/2000053',
  )
  await expect(source).toContainText(/\[.*Afgeleid adres: .*\(redactie\)\]/)
  await expect(source).toContainText(/gecontroleerd op \d|nog niet gecontroleerd|niet zeker op/)
})

test('Studio Bruis is kansrijk and explains why it stands under effectief', async ({ page }) => {
  await page.goto('/interventies/studio-bruis')
  const proof = page.getByRole('region', { name: 'Bewijs' })
  await expect(proof).toContainText('Ouderen, Effectieve interventies')
  await expect(proof).toContainText('onder de kop “Effectieve interventies”, maar de tekst geeft een andere status')
  await expect(proof).toContainText('Kansrijk betekent in het rapport')
})

test('a record without link says so', async ({ page }) => {
  await page.goto('/interventies/relax')
  await expect(page.getByText('Het rapport geeft hier geen link.')).toBeVisible()
})

test('related interventions say why they are related', async ({ page }) => {
  await page.goto('/interventies/kiva')
  const related = page.getByRole('region', { name: 'Lijkt hierop' })
  await expect(related.getByRole('link', { name: 'Prima modulaire aanpak' })).toBeVisible()
  await expect(related).toContainText('Zelfde onderwerp: pesten')
})

test('a record is there as JSON with the basis of every classification', async ({ request }) => {
  const response = await request.get('/interventies/kanjertraining.json')
  expect(response.headers()['content-type']).toContain('application/json')
  const record = await response.json()
  expect(record).toMatchObject({ id: 'kanjertraining', status: 'effectief', vermeld_onder: 'effectief' })
  expect(record.leefomgevingen).toEqual([
    { id: 'school', naam: 'School', basis: 'rapport' },
    {
      id: 'jeugdhulp',
      naam: 'Jeugdhulp',
      basis: 'redactie',
      reden: 'Het rapport noemt praktijken, zonder te zeggen welke.',
    },
  ])
})

test('no page asks another host for anything or leaves a cookie', async ({ page, context, baseURL }) => {
  const elsewhere: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL!)) elsewhere.push(request.url())
  })
  for (const address of [
    '/',
    '/interventies?q=slaap',
    '/interventies/kanjertraining',
    '/levensfasen/jeugd',
    '/zoeken?q=slaap',
    '/over',
    '/niets',
  ])
    await page.goto(address, { waitUntil: 'networkidle' })
  expect(elsewhere).toEqual([])
  expect(await context.cookies()).toEqual([])
})
