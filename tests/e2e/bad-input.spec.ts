import { expect, test } from '@playwright/test'

const listOfAll = [
  '/interventies?levensfase=bestaat-niet&status=perfect',
  '/interventies?onbekend=1&levensfase[]=jeugd',
  '/interventies?leeftijd=-5',
  '/interventies?leeftijd=9999999999',
  '/interventies?leeftijd=tien&basis=ja&sorteer=geheim',
  '/interventies?q=%00',
  '/interventies?q=%20%20',
  '/interventies?__proto__=x&constructor=y',
]

for (const address of listOfAll)
  test(`${address} shows all interventions`, async ({ page }) => {
    const response = await page.goto(address)
    expect(response?.status()).toBe(200)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Alle 70 interventies')
  })

test('malformed percent-encoding in the words gives a normal page', async ({ request }) => {
  expect((await request.get('/interventies?q=%E0%A4%A')).status()).toBe(200)
})

test('ten thousand characters give a normal page', async ({ page }) => {
  const response = await page.goto(`/interventies?q=${'a'.repeat(10_000)}`)
  expect(response?.status()).toBe(200)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Geen interventies')
})

test('markup in the words is text, in the page and in the title', async ({ page }) => {
  const words = '<script>window.hacked=1</script><img src=x onerror=window.hacked=1>"\'&'
  await page.goto(`/interventies?q=${encodeURIComponent(words)}`)
  await expect(page.getByRole('link', { name: /^Verwijder:/ })).toContainText('<script>')
  await expect(page).toHaveTitle(/<script>/)
  await expect(page.getByRole('searchbox')).toHaveValue(words)
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
})

test('repeated parameters are several values, the first of the words counts', async ({ page }) => {
  await page.goto('/interventies?q=pesten&q=slaap&levensfase=jeugd&levensfase=jeugd&levensfase=ouderen')
  await expect(page.getByRole('searchbox')).toHaveValue('pesten')
  await expect(page.getByRole('checkbox', { name: /^Ouderen / })).toBeChecked()
  await expect(page.getByRole('link', { name: 'Verwijder: Jeugd' })).toHaveCount(1)
})

test('an other name in the address leads to its intervention', async ({ page }) => {
  await page.goto('/interventies/mhfa')
  await expect(page.getByRole('link', { name: 'Mental Health First Aid' })).toBeVisible()
})

test('an unknown id is a 404 in Dutch with the nearest names', async ({ page }) => {
  const response = await page.goto('/interventies/kanjertrainig')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze pagina is er niet')
  await expect(page.getByRole('link', { name: 'Kanjertraining' })).toHaveAttribute(
    'href',
    '/interventies/kanjertraining',
  )
})

for (const address of [
  '/interventies/%00',
  '/interventies/%E0%A4%A',
  '/interventies/..%2f..%2fpackage.json',
  '/interventies/%3Cscript%3E',
  '/interventies/onzin.json',
  '/interventies/kanjertraining/json/x',
  '/%E0%A4%A',
  '/package.json',
  '/data/interventions/kiva.json',
  `/interventies/${'a'.repeat(3000)}`,
])
  test(`${address.slice(0, 60)} is a 404, never an error`, async ({ request }) => {
    expect((await request.get(address)).status()).toBe(404)
  })
