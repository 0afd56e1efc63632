import { expect, test } from 'vitest'
import { everyKind } from '@/lib/lists/kinds'
import {
  actionOption,
  benefitTable,
  finding,
  idsOf,
  intervention,
  listsOf,
  method,
  onlineOffer,
  policyMeasure,
  principle,
  programme,
  rapport,
  redactie,
} from '@/tests/fixtures'

const { everything, index } = listsOf(
  intervention({ id: 'kiva', status: 'effectief', topics: [redactie('pesten')] }),
  programme({ id: 'kiva', kind: 'netwerk' }),
  policyMeasure({ id: 'rust' }),
  actionOption({ id: 'bed', votes: 1 }),
  actionOption({ id: 'wekker', votes: 2 }),
  finding({ id: 'tekort', lifePhases: [rapport('ouderen')], topics: [rapport('angst')] }),
  onlineOffer({ id: 'thuisarts' }),
  principle({ id: 'samen' }),
  benefitTable({ id: 'baten' }),
  method({ id: 'factsheet-2022' }),
)
const find = (id: string) => everything.find((one) => one.id === id)!
const labelsOf = (id: string) => find(id).labels.map(({ label }) => label)

test('every record and term that has a place on the site has an address, also where ids are the same', () => {
  const addresses = Object.fromEntries(everything.map(({ id, href }) => [id, href]))
  expect(Object.keys(addresses)).toHaveLength(everything.length)
  expect(addresses).toMatchObject({
    'levensfasen/jeugd': '/levensfasen/jeugd',
    'leefomgevingen/school': '/leefomgevingen/school',
    'onderwerpen/pesten': '/interventies?onderwerp=pesten',
    'interventies/kiva': '/interventies/kiva',
    'programmas/kiva': '/programmas/kiva',
    'beleid/rust': '/beleid#rust',
    'handelingsopties/bed': '/handelingsopties#bed',
    'factoren/slapen': '/factoren/slapen',
    'bevindingen/tekort': '/bevindingen#tekort',
    'baten/baten': '/baten#baten',
    'online/thuisarts': '/leefomgevingen/online#thuisarts',
    'principes/samen': '/over#samen',
  })
})

test('methods are no things to find', () => {
  expect(everything.filter(({ name }) => name === 'factsheet-2022')).toEqual([])
})

test('amounts are found by the name of their page', () => {
  expect(labelsOf('baten/baten')).toEqual(['Baten'])
})

test('a thing says what it is within its kind', () => {
  const ids = ['interventies/kiva', 'programmas/kiva', 'handelingsopties/bed', 'handelingsopties/wekker']
  expect([...ids, 'factoren/opvoeding'].map((id) => find(id).detail)).toEqual([
    'effectief',
    'netwerk',
    '1 stem',
    '2 stemmen',
    'met het meeste perspectief',
  ])
})

test('a record has the labels by which its own list finds it, a factor its theme, a finding its phases and topics', () => {
  expect(labelsOf('interventies/kiva')).toEqual(['Jeugd', 'Thuis', 'Effectief', 'Pesten', 'Lichamelijke activiteit'])
  expect(labelsOf('programmas/kiva')).toEqual(['Jeugd', 'Netwerk'])
  expect(labelsOf('factoren/slapen')).toEqual(['Leefstijl'])
  expect(labelsOf('bevindingen/tekort')).toEqual(['Ouderen', 'Angst'])
})

test('a label says whether the report or the editors gave it, as in its own list', () => {
  expect(find('interventies/kiva').labels).toContainEqual({ label: 'Pesten', basis: 'redactie' })
  expect(find('interventies/kiva').labels).toContainEqual({ label: 'Thuis', basis: 'rapport' })
})

test('a term is found by what it means', () => {
  expect(find('onderwerpen/pesten').summary).toBe('Uitleg van Pesten.')
  expect(find('leefomgevingen/school').summary).toBe('Uitleg van School.')
  expect(find('levensfasen/jeugd').summary).toBe('Het rapport begint zo.')
})

test('the kind of a thing is the first part of its id', () => {
  expect(everything.filter(({ id, kind }) => id.split('/')[0] !== kind)).toEqual([])
  expect(new Set(everything.map(({ kind }) => kind))).toEqual(new Set(idsOf([...everyKind])))
})

test('everything is in the index of all lists', () => {
  expect(idsOf(index.documents)).toEqual(idsOf(everything))
})
