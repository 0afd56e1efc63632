import { expect, test } from 'vitest'
import { loadCatalogue } from '@/lib/catalogue/load'

const { programmes, interventions, onlineOffers, methods, vocabularies } = loadCatalogue()
const ids = (records: { id: string }[]) => records.map(({ id }) => id).toSorted()

test('the effectiveness remarks of the report stand with exactly the three it makes them of', () => {
  expect(ids(programmes.filter(({ evidenceNote }) => evidenceNote !== undefined))).toEqual([
    'caring-universities',
    'interventiewijzer',
    'kennisbank-van-ecio',
  ])
})

test('the monitor is the one programme without an address', () => {
  expect(programmes.filter(({ links }) => links.length === 0).map(({ kind }) => kind)).toEqual(['monitor'])
})

test('two are a part of another, as the report says', () => {
  const parts = programmes.flatMap(({ id, partOf }) => (partOf === undefined ? [] : [[id, partOf]]))
  expect(Object.fromEntries(parts)).toEqual({
    'welbevinden-op-school': 'gezonde-school',
    'depressiepreventie-aanstaande-en-pas-bevallen-moeders': 'meerjarenprogramma-depressiepreventie',
  })
})

test('Suïcidepreventie Amsterdam is an intervention and no programme', () => {
  expect(ids(interventions)).toContain('suicidepreventie-amsterdam')
  expect(ids(programmes)).not.toContain('suicidepreventie-amsterdam')
})

test('the nine online are of the kinds of the box, and Mentaalvitaal is of two', () => {
  expect(onlineOffers).toHaveLength(9)
  expect(onlineOffers.filter(({ kinds }) => kinds.length > 1).map(({ name }) => name)).toEqual(['Mentaalvitaal'])
})

test('the report counts for each phase what it prints', () => {
  const counts = vocabularies['life-phases'].map(({ id, reportCounts: { total, effective, promising } }) => [
    id,
    total?.value,
    effective?.value,
    promising?.value,
  ])
  expect(counts).toEqual([
    ['rond-de-geboorte', 6, 3, undefined],
    ['jeugd', 30, 12, undefined],
    ['adolescenten', 23, 7, 16],
    ['studenten', undefined, 0, undefined],
    ['volwassenen', 15, 9, 6],
    ['ouderen', 3, 2, 1],
  ])
  expect(vocabularies['life-phases'][1]!.reportCounts.total!.qualifier).toBe('meer dan')
})

const figure = (id: string) => methods.flatMap(({ figures }) => figures).find((one) => one.id === id)?.value

test('the sieve of the factors goes from 140 over 34, 13 and 15 to 6', () => {
  expect(
    [
      'factoren-eerste-lijst',
      'factoren-longlist',
      'factoren-concept-shortlist',
      'factoren-shortlist',
      'factoren-met-meeste-perspectief',
    ].map(figure),
  ).toEqual([140, 34, 13, 15, 6])
})
