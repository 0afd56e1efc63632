import { expect, test } from 'vitest'
import { loadCatalogue } from '@/lib/catalogue/load'

const { findings, interventions } = loadCatalogue()
const find = (id: string) => findings.find((finding) => finding.id === id)!

test('chapter 5 has seven bullets under each of its two headings, in order', () => {
  for (const heading of ['Algemeen', 'Interventies']) {
    const own = findings.filter(({ source }) => source.section === '5' && source.heading === heading)
    expect(own.map(({ source }) => source.place)).toEqual([1, 2, 3, 4, 5, 6, 7])
  }
})

test('what chapter 3 adds are gaps', () => {
  const elsewhere = findings.filter(({ source }) => source.section !== '5')
  expect(elsewhere.length).toBeGreaterThan(0)
  expect(elsewhere.filter(({ kind }) => kind !== 'tekort')).toEqual([])
})

test('the finding that offer is lacking says which is listed after all', () => {
  const { caution, topics } = find('ontbrekend-aanbod-per-thema')
  expect(topics.map(({ id }) => id)).toEqual(expect.arrayContaining(['angst', 'postnatale-depressie', 'eenzaamheid']))
  const listed = ['Vrienden', 'Ouder-baby interventie', 'Grip en Glans']
  for (const name of listed) {
    expect(interventions.map((record) => record.name)).toContain(name)
    expect(caution).toContain(name)
  }
})

test('the number of effective interventions is set beside our own', () => {
  const listed = interventions.filter(({ listedUnder }) => listedUnder === 'effectief').length
  expect(find('meer-dan-30-effectieve-interventies').caution).toContain(String(listed))
})

test('Leer te durven lacks recognition in one place and is called effective in another', () => {
  expect(find('effectonderzoek-of-erkenning-ontbreekt').interventions).toEqual(
    expect.arrayContaining(['welzijn-op-recept', 'je-brein-de-baas', 'storm', 'leer-te-durven']),
  )
  expect(find('effectonderzoek-of-erkenning-ontbreekt').caution).toMatch(/Leer te durven/)
})

test('exactly the two findings with amounts lead to those amounts', () => {
  const withAmounts = findings.filter(({ summary }) => /miljoen|€/.test(summary)).map(({ id }) => id)
  expect(withAmounts).toEqual(['baten-van-mentaal-welbevinden', 'baten-van-preventie'])
  expect(findings.filter(({ benefits }) => benefits.length > 0).map(({ id }) => id)).toEqual(withAmounts)
})
