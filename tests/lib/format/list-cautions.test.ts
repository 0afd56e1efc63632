import { expect, test } from 'vitest'
import type { Catalogue } from '@/lib/catalogue/catalogue'
import type { Intervention } from '@/lib/catalogue/intervention'
import { listCautions } from '@/lib/format/list-cautions'
import { listQuery } from '@/lib/export/note/list-query'
import { catalogueOf, intervention, rapport, redactie } from '@/tests/fixtures'
import { taken } from '../export/taken'

/** With a note at the heading of one life phase and of one status. */
function noted(records: Intervention[]): Catalogue {
  const catalogue = catalogueOf(...records)
  const [jeugd, ...phases] = catalogue.vocabularies['life-phases']
  const [effectief, ...statuses] = catalogue.vocabularies.statuses
  return {
    ...catalogue,
    vocabularies: {
      ...catalogue.vocabularies,
      'life-phases': [{ ...jeugd!, headingNote: 'Jeugd telt 12.' }, ...phases],
      statuses: [{ ...effectief!, headingNote: 'Ook goed onderbouwde.' }, ...statuses],
    },
  }
}

function cautionsOf(records: Intervention[], address = 'https://site.nl/selectie') {
  const catalogue = noted(records)
  return listCautions(records, listQuery(taken(records, { address }), catalogue), catalogue)
}

const effective = (id: string, more: Partial<Intervention> = {}) => intervention({ id, status: 'effectief', ...more })

test('where only a heading speaks, what it hides is said once', () => {
  expect(cautionsOf([effective('a'), effective('b')])).toEqual([
    { lead: 'Kop is geen bewijs.', text: 'Jeugd telt 12. Ook goed onderbouwde.' },
  ])
})

test('a list without such an intervention, and without such a question, needs no caution', () => {
  expect(cautionsOf([effective('a', { recognition: 'effectief' }), intervention({ id: 'b' })])).toEqual([])
  expect(cautionsOf([], 'https://site.nl/interventies?levensfase=jeugd')).toEqual([])
})

test('a list that was asked for has the caution of its question, without a site too', () => {
  const records = [effective('a', { recognition: 'effectief' })]
  const caution = { lead: 'Kop is geen bewijs.', text: 'Jeugd telt 12.' }
  expect(cautionsOf(records, 'https://site.nl/interventies?levensfase=jeugd')).toEqual([caution])
  expect(cautionsOf(records, '/interventies?levensfase=jeugd')).toEqual([caution])
  expect(cautionsOf(records, '/interventies?levensfase=jeugd&status=kansrijk')).toEqual([])
})

test('what stands under another life phase than was asked for is counted', () => {
  const records = [
    intervention({ id: 'a' }),
    intervention({ id: 'b', lifePhases: [rapport('ouderen'), redactie('jeugd')] }),
  ]
  expect(cautionsOf(records, '/interventies?levensfase=jeugd&status=kansrijk')).toEqual([
    { lead: 'Andere kop.', text: '1 van deze 2 staat in het rapport onder een andere levensfase.' },
  ])
})

test('an intervention with another status than its heading is named', () => {
  const records = ['Bruis', 'Mosaic'].map((name) => intervention({ id: name, name, listedUnder: 'effectief' }))
  const [one] = cautionsOf(records.slice(0, 1))
  expect(one).toEqual({
    lead: 'Andere status dan de kop.',
    text: 'Bruis staat in het rapport onder de kop “Effectieve interventies”, maar de tekst geeft een andere status. Wij volgen de tekst.',
  })
  expect(cautionsOf(records)[0]!.text).toMatch(/^Bruis en Mosaic staan in het rapport/)
})

test('an address that cannot be read is a list without a question', () => {
  expect(listQuery(taken([], { address: 'https://' }), catalogueOf())).toBeNull()
})
