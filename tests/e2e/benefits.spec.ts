import { expect, test } from '@playwright/test'

/** Tables 1 to 3 and the amounts in the text of chapter 4, as they are printed there. */
const printed = {
  'Minder kosten per persoon bij meer welbevinden': [
    ['1% meer welbevinden', '16,23', '28,86', '41,50'],
    ['5% meer welbevinden', '81,15', '144,31', '207,50'],
  ],
  'Minder kosten bij 1 miljoen volwassenen met meer welbevinden': [['5% meer welbevinden', '81', '144', '207']],
  'Waar de lagere kosten bij meer welbevinden zitten': [
    ['Meer productiviteit op het werk', '54%'],
    ['Minder kosten van zorg', '44%'],
    ['Minder eigen uitgaven', '2%'],
  ],
  'Wat depressie en angst per persoon kosten': [
    ['Zorg', '2.254', '541'],
    ['Productiviteit', '3.595', '2.811'],
    ['Persoonlijk', '116', '42'],
    ['Totaal maatschappelijk', '5.966', '3.393'],
    ['Marge van het totaal', '4.408 tot 7.692', '2.658 tot 4.129'],
  ],
  'Wat depressie en angst een regio kosten zonder preventie': [
    ['Aantal mensen met de aandoening', '52.000', '101.000'],
    ['Zorg', '117.208.000', '54.641.000'],
    ['Productiviteit', '186.940.000', '283.911.000'],
    ['Persoonlijk', '6.032.000', '4.242.000'],
    ['Totaal maatschappelijk', '310.232.000', '342.693.000'],
  ],
  'De kosten zonder preventie, afgerond en met marge': [
    ['Kosten van depressie', '229', '310', '400'],
    ['Kosten van angststoornissen', '268', '343', '417'],
  ],
  'Wat 5% minder depressie en angst scheelt': [
    ['Aantal mensen bij wie die uitblijft', '2.600', '5.050'],
    ['Zorg', '5.860.400', '2.732.050'],
    ['Productiviteit', '9.347.000', '14.195.550'],
    ['Persoonlijk', '301.600', '212.100'],
    ['Totaal maatschappelijk', '15.511.600', '17.134.650'],
  ],
  'Waar de lagere kosten door preventie zitten': [
    ['Minder verlies van productiviteit', '60%', '83%'],
    ['Minder kosten van zorg', '38%', '16%'],
    ['Minder eigen uitgaven', '2%', '1%'],
  ],
}

test('every amount stands in its table as the report prints it', async ({ page }) => {
  await page.goto('/baten')
  // The calculator has one for each split, and folds that of each chart; the rest are the report's.
  await expect(page.getByRole('table')).toHaveCount(Object.keys(printed).length + 3)
  for (const [name, rows] of Object.entries(printed)) {
    const [, ...body] = await page.getByRole('table', { name }).getByRole('row').all()
    const cells = await Promise.all(
      body.map((row) => row.getByRole('rowheader').or(row.getByRole('cell')).allTextContents()),
    )
    expect(cells, name).toEqual(rows)
  }
  await expect(page.getByRole('heading', { name: /^Naar schatting/ })).toHaveText([
    /€\s144\smiljoen minder .* tussen €\s81 en €\s207\smiljoen, als het welbevinden van 1\smiljoen volwassenen met 5% stijgt\.$/,
    /€\s15\smiljoen minder .* \[tussen €\s11 en €\s20\smiljoen \(redactie\)\], als 5% van de mensen met een depressie/,
    /€\s17\smiljoen minder .* \[tussen €\s13 en €\s21\smiljoen \(redactie\)\], als 5% van de mensen met een angststoornis/,
  ])
  const repeated = page.getByRole('region', { name: 'In de kernbevindingen' })
  await expect(repeated).toContainText('€ 144 miljoen (marge € 81 tot € 207 miljoen)')
  await expect(repeated).toContainText('€ 15 miljoen (geen marge)')
  await expect(repeated).toContainText('€ 17 miljoen (geen marge)')
})

for (const width of [1280, 390])
  test(`the caveats stand before the first table at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto('/baten')
    const table = await page.getByRole('table').first().boundingBox()
    const caveats = page.getByRole('region', { name: /^Naar schatting/ }).getByRole('listitem')
    await expect(caveats).toHaveCount(8)
    for (const caveat of await caveats.all()) {
      const { y, height } = (await caveat.boundingBox())!
      expect(y + height, (await caveat.textContent())!).toBeLessThan(table!.y)
    }
  })

test('a slider changes the answer and the address, and the answer is announced', async ({ page }) => {
  await page.goto('/baten?volwassenen=50000')
  const answer = page.getByRole('heading', { level: 2, name: /^Naar schatting/ })
  await expect(answer).toContainText('€ 7,2 miljoen')
  await page.getByRole('slider', { name: 'Stijging van het welbevinden, schuif' }).fill('2.5')
  await expect(answer).toContainText(
    '€ 3,6 miljoen minder maatschappelijke kosten per jaar, tussen € 2,0 en € 5,2 miljoen',
  )
  await expect(page.getByRole('textbox', { name: 'Stijging van het welbevinden' })).toHaveValue('2,5')
  await expect(page).toHaveURL('/baten?volwassenen=50000&welbevinden=2%2C5')
  await expect(page.getByRole('main').getByRole('status')).toContainText('Naar schatting € 3,6 miljoen minder')
  await page.getByText('Dezelfde gegevens als tabel: meer welbevinden').click()
  await expect(page.getByRole('row', { name: '2,5% uw keuze 2,0 3,6 5,2' })).toBeVisible()

  // A size fills the field, and a number half typed leaves the last answer alone.
  await page.getByRole('link', { name: 'Gemeente met 100.000' }).click()
  await expect(answer).toContainText('€ 7,2 miljoen')
  await expect(page).toHaveURL('/baten?volwassenen=100.000&welbevinden=2%2C5')
  await page.getByRole('textbox', { name: 'Aantal volwassenen' }).fill('350.0')
  await expect(answer).toContainText('€ 7,2 miljoen')
  await expect(page.getByText('Vul een getal in')).toBeHidden()
  await page.getByRole('textbox', { name: 'Aantal volwassenen' }).press('Tab')
  await expect(page.getByRole('textbox', { name: 'Aantal volwassenen' })).toHaveAccessibleDescription(
    /Vul een getal in, bijvoorbeeld 350\.000/,
  )
  await expect(page).toHaveURL('/baten?volwassenen=100.000&welbevinden=2%2C5')
  await page.getByRole('textbox', { name: 'Aantal volwassenen' }).fill('350.000')
  await expect(page).toHaveTitle(
    'Wat kan het opleveren? Bij 350.000 volwassenen – Interventiecatalogus Mentale Gezondheid',
  )
  await page.getByRole('button', { name: 'Bereken' }).click()
  await expect(answer).toBeFocused()
})

test('a run of the slider is said once, when it is over, and is no step in the history', async ({ page }) => {
  await page.goto('/kaart')
  await page.goto('/baten')
  const said = await page
    .getByRole('main')
    .getByRole('status')
    .evaluateHandle((status) => {
      const texts: string[] = []
      const watch = new MutationObserver(() => texts.push(status.textContent))
      watch.observe(status, { childList: true, characterData: true, subtree: true })
      return texts
    })
  const slider = page.getByRole('slider', { name: /^Stijging van het welbevinden/ })
  await slider.focus()
  for (const wellbeing of ['5,1%', '5,2%', '5,3%', '5,4%']) {
    await slider.press('ArrowRight')
    await expect(slider).toHaveAttribute('aria-valuetext', wellbeing)
  }
  await expect(page).toHaveURL('/baten?welbevinden=5%2C4')
  await expect(page.getByRole('main').getByRole('status')).toContainText('met 5,4% stijgt')
  expect(await said.jsonValue()).toEqual([expect.stringMatching(/^Naar schatting €\s156\smiljoen minder/)])
  await page.goBack()
  await expect(page).toHaveURL('/kaart')
})

test('a refused number leads to the list of what is wrong, and from there to its field', async ({ page }) => {
  await page.goto('/baten')
  const field = page.getByRole('textbox', { name: 'Stijging van het welbevinden' })
  await field.fill('300')
  await field.press('Enter')
  const summary = page.getByRole('alert', { name: 'Controleer wat u hebt ingevuld' })
  await expect(summary).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(field).toBeFocused()
  await expect(field).toHaveValue('300')
})

test('what is not counted stands right under each table, and in the key findings', async ({ page }) => {
  await page.goto('/baten')
  for (const name of Object.keys(printed)) {
    const table = page.getByRole('table', { name })
    const section = page.getByRole('region').filter({ has: table })
    const { y, height } = (await table.boundingBox())!
    const leftOut = section.getByRole('definition').filter({ hasText: 'niet meegerekend' })
    await expect(leftOut).toHaveCount(1)
    expect((await leftOut.boundingBox())!.y - y - height).toBeLessThan(60)
  }
  await expect(
    page
      .getByRole('region', { name: 'In de kernbevindingen' })
      .getByRole('definition')
      .filter({ hasText: 'niet meegerekend' }),
  ).toHaveCount(2)
})
