import { expect, type Locator, type Page, test } from '@playwright/test'
import { followToList } from './open-list'

// What the three users come for, from the home page to the answer. Each journey is made twice: with a script and without.

type Browser = { page: Page; javaScriptEnabled: boolean | undefined }

const title = (page: Page) => page.getByRole('heading', { level: 1 })
const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const entry = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) })
const names = (page: Page) => page.getByRole('main').getByRole('listitem').getByRole('heading')

async function toList({ page, javaScriptEnabled }: Browser, link: Locator) {
  if (javaScriptEnabled === false) await link.click()
  else await followToList(page, link)
}

/** With a script a choice answers at once; without, the button sends the form. */
async function sendForm({ page, javaScriptEnabled }: Browser) {
  if (javaScriptEnabled === false) await page.getByRole('button', { name: /^Toon / }).click()
}

test('a policy officer sees what there is for adolescents, what policy can do and what is lacking', async ({
  page,
  javaScriptEnabled,
}) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'Adolescenten' }).click()
  await expect(page).toHaveURL('/levensfasen/adolescenten')
  await expect(title(page)).toHaveText('Adolescenten')

  const counts = region(page, 'In cijfers')
  await expect(counts.getByRole('row', { name: /^Effectief/ }).getByRole('cell')).toHaveText(['7', /^9 effectief/])
  await expect(counts.getByRole('row', { name: /^Kansrijk/ }).getByRole('cell')).toHaveText(['16', /^9 kansrijk/])
  await expect(counts.getByRole('row', { name: /^Samen/ }).getByRole('cell')).toHaveText(['23', /^18 samen/])
  await expect(counts.getByRole('note')).toContainText('Waarom niet gelijk?')
  await expect(region(page, 'Programma’s').getByRole('link', { name: 'Gezonde School' })).toBeVisible()
  await expect(region(page, 'Effectief').getByRole('listitem')).toHaveCount(9)
  await expect(region(page, 'Effectief').getByRole('link', { name: 'Kopstoring' })).toBeVisible()
  await expect(region(page, 'Kansrijk').getByRole('listitem')).toHaveCount(9)
  await expect(region(page, 'Kansrijk').getByRole('link', { name: 'STORM' })).toBeVisible()

  const measure = 'Startkwalificatie laten halen en schooluitval voorkomen'
  await region(page, 'Wat beleid kan doen').getByRole('link', { name: measure }).click()
  await expect(page).toHaveURL('/beleid#startkwalificatie-en-schooluitval')
  await expect(page.getByRole('heading', { name: measure })).toBeInViewport()
  await entry(page, measure).getByRole('link', { name: 'Adolescenten' }).click()
  await expect(title(page)).toHaveText('Adolescenten')

  const gap = 'Weinig of geen aanbod voor specifieke groepen'
  await region(page, 'Wat ontbreekt of opvalt').getByRole('link', { name: gap }).click()
  await expect(page).toHaveURL('/bevindingen#weinig-aanbod-voor-specifieke-groepen')
  await expect(page.getByRole('heading', { name: gap })).toBeInViewport()
  await entry(page, gap).getByRole('link', { name: 'adolescenten' }).click()
  await expect(title(page)).toHaveText('Adolescenten')

  await toList({ page, javaScriptEnabled }, page.getByRole('link', { name: 'De lijst met 18 interventies' }))
  await expect(page).toHaveURL('/interventies?levensfase=adolescenten')
  await expect(title(page)).toHaveText('18 interventies voor adolescenten')
  await page.getByRole('link', { name: 'Kanjertraining' }).click()
  await expect(title(page)).toHaveText('Kanjertraining')
  await expect(page).toHaveTitle('Kanjertraining – Interventiecatalogus Mentale Gezondheid')
  await page.goBack()
  await expect(title(page)).toHaveText('18 interventies voor adolescenten')
  await page.goBack()

  await page.getByRole('link', { name: 'Wat verbetering kan opleveren' }).click()
  await expect(page.getByRole('heading', { name: /^Naar schatting € 144 miljoen minder/ })).toBeVisible()
  await expect(page.getByText('Het rapport rekent met volwassenen.')).toBeVisible()
})

test('a GGD advisor sees what there is at school for each life phase, and takes a filtered list along', async ({
  page,
  javaScriptEnabled,
}) => {
  await page.goto('/')
  await region(page, 'Of een leefomgeving').getByRole('link', { name: 'School' }).click()
  await expect(page).toHaveURL('/leefomgevingen/school')
  await expect(title(page)).toHaveText('School')

  await region(page, 'In het kort').getByRole('link', { name: 'Jeugd' }).click()
  await expect(page).toHaveURL('/leefomgevingen/school#jeugd')
  await expect(page.getByRole('heading', { name: 'Jeugd', exact: true })).toBeInViewport()
  const line = (name: string) =>
    region(page, 'Jeugd')
      .getByRole('listitem')
      .filter({ has: page.getByRole('link', { name }) })
  await expect(line('Taakspel')).toContainText('effectief')
  await expect(line('Taakspel')).toContainText('in de klas · sociale en emotionele vaardigheden, gedrag')
  await expect(line('Schooljudo')).toContainText('kansrijk')
  await expect(line('KIVA')).toContainText('[school] volgens de redactie: De aanpak gaat over pesten onder kinderen')
  await expect(region(page, 'Ouderen')).toContainText('Geen in deze catalogus.')

  await toList({ page, javaScriptEnabled }, page.getByRole('link', { name: 'Bekijk en filter als lijst' }))
  await expect(title(page)).toHaveText('21 interventies op school')
  await page.getByRole('checkbox', { name: /^Jeugd / }).check()
  await sendForm({ page, javaScriptEnabled })
  await expect(title(page)).toHaveText('11 interventies voor jeugd, op school')
  await expect(page).toHaveURL(/[?&]levensfase=jeugd&leefomgeving=school\b/)
  const found = await names(page).allTextContents()
  expect(found).toHaveLength(11)
  await page.reload()
  await expect(names(page)).toHaveText(found)
})

test('a GGD advisor asks whether a name is in it, what its status is, and what else acts on the same factor', async ({
  page,
}) => {
  await page.goto('/')
  const header = page.getByRole('banner').getByRole('search')
  await header.getByRole('searchbox', { name: 'Zoek in alles' }).fill('Rots en Water')
  await header.getByRole('button', { name: 'Zoek' }).click()
  await expect(page.getByText('“rots” komt in geen enkel onderdeel van de catalogus voor.')).toBeVisible()
  await page.getByRole('main').getByRole('searchbox').fill('SWPBS')
  await page.getByRole('main').getByRole('button', { name: 'Zoek' }).click()
  const hit = region(page, 'Interventies').getByRole('listitem')
  await expect(hit).toContainText('effectief')
  await hit.getByRole('link', { name: 'School Wide Positive Behaviour Support' }).click()
  await expect(title(page)).toHaveText('School Wide Positive Behaviour Support')
  await expect(region(page, 'Bewijs')).toContainText('Effectief betekent in het rapport')

  await region(page, 'Kenmerken').getByRole('link', { name: 'sociale omgeving op school' }).click()
  await expect(title(page)).toHaveText('Sociale omgeving op school')
  const option = 'Interventies gericht op pesten'
  const row = region(page, 'Wat de overheid kan doen').getByRole('row').filter({ hasText: option })
  await expect(row.getByRole('cell')).toHaveText('3')
  await expect(row).toContainText('Niet gescoord')
  await row.getByRole('link', { name: option }).click()
  await expect(page).toHaveURL('/handelingsopties#interventies-gericht-op-pesten')
  await expect(page.getByRole('heading', { name: option })).toBeInViewport()
  await entry(page, option).getByRole('link', { name: 'sociale omgeving op school' }).click()
  await expect(title(page)).toHaveText('Sociale omgeving op school')
})

test('a researcher takes the scored action options by name along as an address', async ({
  page,
  context,
  javaScriptEnabled,
}) => {
  await page.goto('/')
  const all = region(page, 'Of alles, om mee verder te werken')
  await toList({ page, javaScriptEnabled }, all.getByRole('link', { name: 'Handelingsopties' }))
  await page
    .getByRole('group', { name: 'Gescoord' })
    .getByRole('checkbox', { name: /^Gescoord/ })
    .check()
  await sendForm({ page, javaScriptEnabled })
  await expect(page.getByRole('heading', { name: '10 van 58 handelingsopties' })).toBeVisible()
  await page.getByRole('combobox', { name: 'Sorteer op' }).selectOption('naam')
  await sendForm({ page, javaScriptEnabled })
  await expect(page).toHaveURL(/\/handelingsopties\?(q=&)?gescoord=ja&sorteer=naam$/)
  await expect(names(page).first()).toHaveText('Campagne om taboes of trauma’s bespreekbaar te maken')
  const found = await names(page).allTextContents()
  expect(found).toEqual(found.toSorted((a, b) => a.localeCompare(b, 'nl')))
  expect(found).toHaveLength(10)

  const shared = await context.newPage()
  await shared.goto(page.url())
  await expect(names(shared)).toHaveText(found)
  await expect(entry(shared, 'Kostendelersnorm aanpassen voor mantelzorg')).toContainText(
    'Effect groot · bereik midden · inspanning laag',
  )
})

test('a researcher follows a finding to a record it names and back', async ({ page }) => {
  const finding = 'Bij kansrijke interventies ontbreekt onderzoek of erkenning'
  await page.goto('/bevindingen')
  await expect(entry(page, finding)).toContainText('Hoofdstuk 5 van het rapport van 2022')
  await entry(page, finding).getByRole('link', { name: 'STORM' }).click()
  await expect(title(page)).toHaveText('STORM')
  await region(page, 'Genoemd bij').getByRole('link', { name: finding }).click()
  await expect(page).toHaveURL('/bevindingen#effectonderzoek-of-erkenning-ontbreekt')
  await expect(page.getByRole('heading', { name: finding })).toBeInViewport()
})
