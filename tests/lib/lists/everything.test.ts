import { expect, test } from 'vitest'
import {
  actionOption,
  benefitTable,
  finding,
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

const { records, terms } = listsOf(
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
).everything
const find = (id: string) => records.find((one) => one.id === id)!

test('every record and term that has a place on the site has an address, also where ids are the same', () => {
  const addresses = Object.fromEntries(records.map(({ id, href }) => [id, href]))
  expect(Object.keys(addresses)).toHaveLength(records.length)
  expect(addresses).toMatchObject({
    'levensfasen/jeugd': '/levensfasen/jeugd',
    'leefomgevingen/school': '/leefomgevingen/school',
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
  expect(records.filter(({ name }) => name === 'factsheet-2022')).toEqual([])
})

test('amounts are found by the name of their page', () => {
  expect(find('baten/baten').labels).toEqual(['Baten'])
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
  expect(find('interventies/kiva').labels).toEqual(['Jeugd', 'Thuis', 'Effectief', 'Pesten', 'Lichamelijke activiteit'])
  expect(find('programmas/kiva').labels).toEqual(['Jeugd', 'Netwerk'])
  expect(find('factoren/slapen').labels).toEqual(['Leefstijl'])
  expect(find('bevindingen/tekort').labels).toEqual(['Ouderen', 'Angst'])
})

test('each label is a term once', () => {
  const labels = terms.labels!.map(({ label }) => label)
  expect(labels).toContain('Leefstijl')
  expect(new Set(labels).size).toBe(labels.length)
})
