import { expect, test } from '@playwright/test'

const listsOfAll = {
  'Alle 70 interventies': [
    '/interventies?levensfase=bestaat-niet&status=perfect',
    '/interventies?onbekend=1&levensfase[]=jeugd',
    '/interventies?leeftijd=-5',
    '/interventies?leeftijd=9999999999',
    '/interventies?leeftijd=tien&basis=ja&sorteer=geheim',
    '/interventies?q=%00',
    '/interventies?q=%20%20',
    '/interventies?__proto__=x&constructor=y',
  ],
  'Alle 58 handelingsopties': [
    // What another list knows, this one does not.
    '/handelingsopties?factor=bestaat-niet&effect=enorm&levensfase=jeugd&leeftijd=5&basis=rapport&sorteer=domein',
    '/handelingsopties?factor[]=slapen&__proto__=x&q=%00',
  ],
  'Alle 26 programma’s': ['/programmas?soort=bestaat-niet&status=effectief&leeftijd=5&sorteer=stemmen&q=%20'],
  'Zoek in alles': ['/zoeken?q=%00', '/zoeken?q=%3F%3F%3F', '/zoeken?zoek=slaap&__proto__=x'],
}

for (const [title, addresses] of Object.entries(listsOfAll))
  test(`an address that asks nothing known gives “${title}”`, async ({ page }) => {
    for (const address of addresses) {
      const response = await page.goto(address)
      expect(response?.status(), address).toBe(200)
      await expect(page.getByRole('heading', { level: 1 }), address).toHaveText(title)
    }
  })

const searchable = ['/zoeken', '/interventies', '/programmas', '/beleid', '/handelingsopties']
const hostile = '<script>window.hacked=1</script><img src=x onerror=window.hacked=1>"\'&'

for (const address of searchable) {
  test(`${address} never gives markup back as markup`, async ({ request, page }) => {
    const asked = new URLSearchParams(['q', 'levensfase', 'sorteer', hostile].map((name) => [name, hostile]))
    const html = await (await request.get(`${address}?${asked}`)).text()
    expect(html).not.toContain('<script>window')
    expect(html).not.toContain('<img src=x')
    await page.goto(`${address}?${asked}`)
    await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue(hostile)
    await expect(page.getByRole('main')).toContainText('<script>')
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
  })
}

test('ten thousand characters give a normal page', async ({ page }) => {
  const response = await page.goto(`/interventies?q=${'a'.repeat(10_000)}`)
  expect(response?.status()).toBe(200)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Geen interventies')
})

test('markup in the words is text, in the page and in the title', async ({ page }) => {
  await page.goto(`/interventies?q=${encodeURIComponent(hostile)}`)
  await expect(page.getByRole('link', { name: /^Verwijder:/ })).toContainText('<script>')
  await expect(page).toHaveTitle(/<script>/)
  await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue(hostile)
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
})

test('repeated parameters are several values, the first of the words counts', async ({ page }) => {
  await page.goto('/interventies?q=pesten&q=slaap&levensfase=jeugd&levensfase=jeugd&levensfase=ouderen')
  await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue('pesten')
  await expect(page.getByRole('checkbox', { name: /^Ouderen / })).toBeChecked()
  await expect(page.getByRole('link', { name: 'Verwijder: Jeugd' })).toHaveCount(1)
})

test('an other name in the address leads to its intervention', async ({ page }) => {
  await page.goto('/interventies/mhfa')
  await expect(page.getByRole('link', { name: 'Mental Health First Aid' })).toBeVisible()
})

for (const [address, name, nearest] of [
  ['/interventies/kanjertrainig', 'Kanjertraining', '/interventies/kanjertraining'],
  ['/levensfasen/adolecenten', 'Adolescenten', '/levensfasen/adolescenten'],
  ['/leefomgevingen/schol', 'School', '/leefomgevingen/school'],
  ['/factoren/slaapen', 'Slapen', '/factoren/slapen'],
  ['/programmas/gezonde-schol', 'Gezonde School', '/programmas/gezonde-school'],
] as const)
  test(`${address} is a 404 in Dutch with the nearest names`, async ({ page }) => {
    const response = await page.goto(address)
    expect(response?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze pagina is er niet')
    await expect(page.getByRole('main').getByRole('link', { name, exact: true })).toHaveAttribute('href', nearest)
  })

const folders = ['interventies', 'levensfasen', 'leefomgevingen', 'factoren', 'programmas', 'lijsten', 'beleid']

for (const folder of folders)
  test(`what is not in /${folder} is a 404, never an error`, async ({ request }) => {
    for (const id of ['bestaat-niet', '%00', '%E0%A4%A', '..%2f..%2fpackage.json', '%3Cscript%3E', 'a'.repeat(3000)])
      expect((await request.get(`/${folder}/${id}`)).status(), id.slice(0, 60)).toBe(404)
  })

for (const address of [
  '/interventies/onzin.json',
  '/interventies/kanjertraining/json/x',
  '/programmas/gezonde-school.json',
  '/lijsten.json',
  '/lijsten/alles.json',
  '/%E0%A4%A',
  '/package.json',
  '/data/interventions/kiva.json',
])
  test(`${address} is a 404, never an error`, async ({ request }) => {
    expect((await request.get(address)).status()).toBe(404)
  })

for (const path of ['/selectie', '/vergelijk']) {
  test(`${path} answers strange ids with a normal page`, async ({ request }) => {
    for (const question of [
      'id=',
      'id=%00',
      'id=%E0%A4%A',
      'id[]=kiva&id=__proto__&id=constructor&id=toString',
      `id=${'a'.repeat(10_000)}`,
      `id=${'%F0%9F%92%99'.repeat(800)}`,
      Array.from({ length: 300 }, (_, number) => `id=kanjertrainin${number}`).join('&'),
      'id=kiva&id=KIVA&id=kiva%20&id=../kiva&toon=x&toon=verschillen',
    ])
      expect((await request.get(`${path}?${question}`)).status(), question.slice(0, 60)).toBe(200)
  })

  test(`${path} never gives markup back as markup`, async ({ request, page }) => {
    const asked = new URLSearchParams([['id', hostile]])
    const html = await (await request.get(`${path}?${asked}`)).text()
    expect(html).not.toContain('<script>window')
    expect(html).not.toContain('<img src=x')
    await page.goto(`${path}?${asked}`)
    await expect(page.getByRole('note')).toContainText('<script>')
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
  })

  test(`${path} names the nearest of an unknown id, and puts it in its place`, async ({ page }) => {
    await page.goto(`${path}?id=kiva&id=kanjertrainig&id=xyzzyq`)
    await expect(page.getByRole('note').first()).toContainText(
      'Het adres noemt 2 interventies die niet in de catalogus staan.',
    )
    await expect(page.getByRole('note').first()).toContainText('“xyzzyq” lijkt op geen enkele naam.')
    await page.getByRole('link', { name: 'Kanjertraining', exact: true }).click()
    await expect(page).toHaveURL(`${path}?id=kiva&id=kanjertraining&id=xyzzyq`)
    await expect(
      page.getByRole('main').getByRole('link', { name: 'Kanjertraining', exact: true }).first(),
    ).toBeVisible()
  })
}

test('of more than a hundred ids the first hundred count, and the rest are counted', async ({ page }) => {
  const many = Array.from({ length: 103 }, (_, number) => `id=${'x'.repeat(20)}${number}`).join('&')
  await page.goto(`/selectie?id=kiva&${many}`)
  await expect(page.getByText('Dit adres noemt er 104: de laatste 4 zijn weggelaten.')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Selectie van 1 interventie')
})

const files = [
  'interventies.csv',
  'interventies.docx',
  'interventies.ris',
  'selectie.xlsx',
  'beleid.json',
  'factoren.csv',
]

for (const file of files)
  test(`/${file} answers strange questions with a file, and repeats nothing in its headers`, async ({ request }) => {
    for (const question of [
      'q=%E0%A4%A&voor=%FF',
      'q=%0d%0aSet-Cookie:%20a=1&levensfase=%00',
      `q=${'a'.repeat(10_000)}&id=${'b'.repeat(2_000)}`,
      `id=kiva&${'id=%3Cscript%3E&'.repeat(90)}`,
      'voor=excel&voor=r&sorteer=geheim&leeftijd=-1&__proto__[x]=1',
    ]) {
      const response = await request.get(`/${file}?${question}`)
      expect(response.status(), question.slice(0, 60)).toBe(200)
      expect(response.headers()['set-cookie']).toBeUndefined()
      expect(response.headers()['content-disposition']).toMatch(/^attachment; filename="[a-z0-9.-]+"$/)
    }
  })

test('a selection that is too long is refused in words; a strange host is not believed', async ({ request }) => {
  const tooLong = await request.get(
    `/selectie.csv?${Array.from({ length: 101 }, (_, place) => `id=i${place}`).join('&')}`,
  )
  expect([tooLong.status(), await tooLong.text()]).toEqual([400, expect.stringContaining('ten hoogste 100')])
  const strange = await request.get('/factoren.csv-metadata.json', {
    headers: { 'x-forwarded-host': 'a.nl/"><script>' },
  })
  expect((await strange.json()).url).toBe('/factoren.csv')
})
