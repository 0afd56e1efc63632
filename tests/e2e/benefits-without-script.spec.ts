import { expect, test } from '@playwright/test'

test('numbers of one’s own give an address to share, and an answer in words', async ({ page }) => {
  await page.goto('/baten')
  await expect(page.getByRole('slider')).toHaveCount(0)
  await page.getByLabel('Aantal volwassenen').fill('50.000')
  await page.getByRole('textbox', { name: 'Minder mensen met een angststoornis' }).fill('')
  await page.getByRole('button', { name: 'Bereken' }).click()
  await expect(page).toHaveURL('/baten?volwassenen=50.000&welbevinden=5&depressie=5&angst=')
  await expect(page).toHaveTitle(/^Wat kan het opleveren\? Bij 50\.000 volwassenen/)
  await expect(page.getByRole('heading', { name: /^Naar schatting/ })).toHaveText([
    'Naar schatting € 7,2 miljoen minder maatschappelijke kosten per jaar, tussen € 4,1 en € 10,4 miljoen, als het welbevinden van 50.000 volwassenen met 5% stijgt.',
    /€\s780\.000 minder/,
    /€\s860\.000 minder/,
  ])
  await expect(page.getByText('50.000 volwassenen × 5 × € 28,86 = € 7.215.000.').first()).toBeVisible()
  await page.getByRole('link', { name: 'Gemeente met 25.000' }).click()
  await expect(page).toHaveURL('/baten?volwassenen=25.000')
  await expect(page.getByLabel('Aantal volwassenen')).toHaveValue('25.000')
})

test('nonsense is refused at its field, listed above, and the other answers stay', async ({ page }) => {
  const response = await page.goto('/baten')
  expect(response?.status()).toBe(200)
  await page.getByRole('textbox', { name: 'Stijging van het welbevinden' }).fill('300')
  await page.getByRole('button', { name: 'Bereken' }).click()
  await expect(page).toHaveTitle(/^Fout: /)
  const field = page.getByRole('textbox', { name: 'Stijging van het welbevinden' })
  await expect(field).toHaveValue('300')
  await expect(field).toHaveAttribute('aria-invalid', 'true')
  await expect(field).toHaveAccessibleDescription(/Vul een percentage in van ten hoogste 100/)
  await expect(page.getByRole('heading', { name: /^Geen antwoord/ })).toHaveCount(1)
  await expect(page.getByRole('heading', { name: /^Naar schatting €\s1[57]\smiljoen/ })).toHaveCount(2)
  await page
    .getByRole('alert')
    .getByRole('link', { name: /^Stijging van het welbevinden/ })
    .click()
  await expect(field).toBeFocused()
})

test('strange addresses give a normal page', async ({ request }) => {
  for (const question of [
    'volwassenen=%E0%A4%A&welbevinden=%FF',
    'volwassenen=1&volwassenen=2&volwassenen[]=3&welbevinden=5&welbevinden=x',
    `volwassenen=${'9'.repeat(5000)}&depressie=${'%F0%9F%92%99'.repeat(500)}`,
    'volwassenen=%00&welbevinden=1e999&depressie=-0&angst=NaN',
    '__proto__[x]=1&constructor=y&angst=%ED%A0%80',
    'volwassenen=20000000&welbevinden=100&depressie=100&angst=0,01',
    'volwassenen=1&welbevinden=0,01&depressie=0,01&angst=0',
  ])
    expect((await request.get(`/baten?${question}`)).status(), question.slice(0, 60)).toBe(200)
})
