import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { loadCatalogue, loadLists } from '@/lib/catalogue/load'
import { answerFile } from '@/lib/export/answer-file'
import { taking } from '@/tests/fixtures'

const loaded = { catalogue: loadCatalogue(), lists: loadLists() }

async function csvOf(query: string) {
  const response = await answerFile('kaart', 'csv', new URLSearchParams(query), loaded, taking)
  return parse<Record<string, string>>(await response!.text(), { columns: true })
}

test('a cell of the map is a row of the file, with its list', async () => {
  const rows = await csvOf('')
  expect(rows).toHaveLength(10 * 6)
  expect(rows.find(({ id }) => id === 'school--studenten')).toEqual({
    id: 'school--studenten',
    rij: 'school',
    rijsoort: 'leefomgeving',
    levensfase: 'studenten',
    interventies: '5',
    effectief: '0',
    kansrijk: '5',
    kader_noemt: 'ja',
    tekorten:
      'geen-effectieve-interventies-voor-studenten | weinig-aanbod-voor-specifieke-groepen | behoefte-aan-integrale-aanpak-in-het-hoger-onderwijs',
    tekorten_rapport:
      'geen-effectieve-interventies-voor-studenten | weinig-aanbod-voor-specifieke-groepen | behoefte-aan-integrale-aanpak-in-het-hoger-onderwijs',
    lijst: `${taking.origin}/interventies?levensfase=studenten&leefomgeving=school`,
  })
})

test('a finding about a phase and about a row of it is named once', async () => {
  const [cell] = (await csvOf('rijen=onderwerp')).filter(({ id }) => id === 'migratie-en-vlucht--ouderen')
  expect(cell!.tekorten).toBe('weinig-aanbod-voor-specifieke-groepen')
  expect(cell!.kader_noemt).toBe('')
})

test('a place that the editors chose is not among those of the report', async () => {
  const [cell] = (await csvOf('rijen=onderwerp')).filter(({ id }) => id === 'leefstijl--ouderen')
  expect(cell).toMatchObject({
    tekorten: 'weinig-aanbod-voor-specifieke-groepen | geen-samenhangend-aanbod-tegen-dementie',
    tekorten_rapport: 'weinig-aanbod-voor-specifieke-groepen',
  })
})

test('the name of the file says what the rows are', async () => {
  const response = await answerFile('kaart', 'xlsx', new URLSearchParams('rijen=factor'), loaded, taking)
  expect(response!.headers.get('Content-Disposition')).toContain('interventies-per-levensfase-en-factor')
})
