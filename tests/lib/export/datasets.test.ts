import { expect, test } from 'vitest'
import { everyDataset, fileLists } from '@/lib/export/datasets'

const namesOf = (name: string) =>
  everyDataset
    .find((dataset) => dataset.name === name)!
    .fields.map((field) => field.name)
    .join(' ')

test('the fields of an intervention are a promise: none goes away and none changes place without a release', () => {
  expect(namesOf('interventies')).toBe(
    'id naam andere_namen samenvatting status vermeld_onder erkenning bewijs_toelichting beschikbaarheid levensfasen levensfasen_rapport leeftijd leeftijd_min leeftijd_max leefomgevingen leefomgevingen_rapport factoren factoren_rapport onderwerpen onderwerpen_rapport doel doel_rapport doelgroepen doelgroepen_rapport vormen vormen_rapport redenen_redactie programma links rapport paragraaf kop groep ook_genoemd_in pagina',
  )
})

test('the fields of the other kinds are a promise too', () => {
  expect(
    ['programmas', 'beleid', 'handelingsopties', 'factoren', 'levensfasen', 'leefomgevingen'].map(namesOf),
  ).toEqual([
    'id naam andere_namen samenvatting soort bewijs_toelichting hoort_bij levensfasen levensfasen_rapport leefomgevingen leefomgevingen_rapport redenen_redactie links rapport paragraaf kop ook_genoemd_in pagina',
    'id naam andere_namen samenvatting levensfasen levensfasen_rapport domeinen domeinen_rapport factoren factoren_rapport bewijs bewijs_toelichting programmas interventies redenen_redactie links rapport paragraaf kop ook_genoemd_in pagina',
    'id naam andere_namen samenvatting factoren stemmen gescoord effect bereik inspanning score_toelichting in_tabel_3_1 verwoording rapport paragraaf kop pagina',
    'id naam omschrijving helft thema niveau naam_op_korte_lijst toelichting aantal_handelingsopties aantal_interventies pagina',
    'id naam samenvatting leeftijd leeftijd_min leeftijd_max leefomgevingen rapport_telt rapport_telt_effectief rapport_telt_kansrijk telling_toelichting toelichting pagina',
    'id naam omschrijving levensfasen pagina',
  ])
})

test.each(everyDataset)('the fields of $name have plain names, each with words of its own', ({ fields }) => {
  for (const { name, label, description } of fields) {
    expect(name).toMatch(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/)
    expect(label.length).toBeGreaterThan(1)
    expect(description).toMatch(/\.$/)
  }
  for (const what of ['name', 'label', 'description'] as const)
    expect(new Set(fields.map((field) => field[what])).size).toBe(fields.length)
})

test('every list of the site has files, and interventions have all of them', () => {
  expect(Object.fromEntries(fileLists.map(({ name, formats }) => [name, formats.join(' ')]))).toEqual({
    interventies: 'docx xlsx csv ris json',
    selectie: 'docx xlsx csv ris json',
    programmas: 'xlsx csv json',
    beleid: 'xlsx csv json',
    handelingsopties: 'xlsx csv json',
    factoren: 'xlsx csv json',
    kaart: 'xlsx csv json',
  })
})
