import { expect, test } from 'vitest'
import { listCatalogue } from '@/lib/catalogue/listed-catalogue'
import { catalogueOf, idsOf, intervention, link, rapport, redactie } from '@/tests/fixtures'

test('a listed intervention has what a list shows, and no reasons, notes or links', () => {
  const record = intervention({
    id: 'kiva',
    evidenceNote: 'De tekst noemt geen onderzoek.',
    topics: [rapport('pesten'), redactie('angst')],
    links: [link('https://kiva.nl/')],
    ageRange: { min: 8 },
  })
  expect(listCatalogue(catalogueOf(record)).interventions).toEqual([
    {
      id: 'kiva',
      name: 'kiva',
      alternativeNames: [],
      summary: 'Mensen leren samen iets nieuws.',
      status: 'kansrijk',
      recognition: 'niet-vermeld',
      ageRange: { min: 8 },
      lifePhases: [{ id: 'jeugd', basis: 'rapport' }],
      settings: [{ id: 'thuis', basis: 'rapport' }],
      factors: [{ id: 'lichamelijke-activiteit', basis: 'rapport' }],
      topics: [
        { id: 'pesten', basis: 'rapport' },
        { id: 'angst', basis: 'redactie' },
      ],
      targetGroups: [],
      delivery: [],
      aims: [],
    },
  ])
})

test('long lists start with the term that is used most, equals in the order of their file', () => {
  const { terms } = listCatalogue(
    catalogueOf(
      intervention({ id: 'a', topics: [rapport('slaap'), rapport('angst')], delivery: [rapport('app')] }),
      intervention({ id: 'b', topics: [rapport('slaap')], targetGroups: [rapport('kopp-kov')] }),
    ),
  )
  expect(idsOf(terms.topics)).toEqual(['slaap', 'angst', 'pesten', 'suicidepreventie'])
  expect(idsOf(terms.delivery)).toEqual(['app', 'groep'])
  expect(idsOf(terms.targetGroups)).toEqual(['kopp-kov', 'leerlingen'])
  expect(idsOf(terms.factors)).toEqual(['lichamelijke-activiteit', 'slapen'])
})

test('short lists keep the order of their file', () => {
  const record = intervention({ id: 'a', settings: [rapport('online')], lifePhases: [rapport('ouderen')] })
  const { terms } = listCatalogue(catalogueOf(record))
  expect(idsOf(terms.settings)).toEqual(['thuis', 'school', 'online'])
  expect(idsOf(terms.lifePhases)).toEqual(['jeugd', 'adolescenten', 'ouderen'])
})

test('terms go without their definitions', () => {
  const { terms } = listCatalogue(catalogueOf())
  expect(terms.settings[1]).toEqual({ id: 'school', label: 'School', phrase: 'op school' })
  expect(terms.topics[0]).toEqual({ id: 'pesten', label: 'Pesten' })
})
