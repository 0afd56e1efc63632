import { expect, test } from 'vitest'
import { howFactorsConnect } from '@/lib/related/how-factors-connect'
import { actionOption, catalogueOf, idsOf, intervention, redactie } from '@/tests/fixtures'

const connect = (...records: Parameters<typeof catalogueOf>) => howFactorsConnect(catalogueOf(...records))
const acting = (id: string, ...factors: string[]) => intervention({ id, factors: factors.map((one) => redactie(one)) })
const names = (pairs: ReturnType<typeof howFactorsConnect>['pairs']) =>
  pairs.map(({ factors }) => idsOf(factors).join('+'))

const some = connect(
  acting('judo', 'slapen', 'lichamelijke-activiteit'),
  acting('yoga', 'slapen', 'lichamelijke-activiteit'),
  acting('rust', 'slapen', 'opvoeding'),
  acting('slim', 'slapen'),
  actionOption({ id: 'cursus', factors: ['opvoeding', 'gezinsklimaat'] }),
)

test('the closest pair shares most; the most connected factor shares with the most others', () => {
  expect(names(some.closest)).toEqual(['slapen+lichamelijke-activiteit'])
  expect(some.mostConnected.map(({ factor, others }) => [factor.id, others])).toEqual([['slapen', 2]])
})

test('pairs that share the first place are all named, and so are factors', () => {
  const tied = connect(
    acting('judo', 'slapen', 'lichamelijke-activiteit'),
    acting('rust', 'opvoeding', 'gezinsklimaat'),
  )
  expect(names(tied.closest)).toEqual(['slapen+lichamelijke-activiteit', 'opvoeding+gezinsklimaat'])
  expect(tied.mostConnected).toHaveLength(4)
})

test('shared options are told apart from shared interventions, and leave a factor without connection', () => {
  expect(names(some.byInterventions)).toEqual(['slapen+lichamelijke-activiteit', 'slapen+opvoeding'])
  expect(names(some.byOptions)).toEqual(['opvoeding+gezinsklimaat'])
  expect(idsOf(some.unconnected)).toEqual(['gezinsklimaat'])
})

test('a pair across the halves has one factor of the person and one of the surroundings', () => {
  expect(names(some.acrossHalves)).toEqual(['slapen+opvoeding'])
})

test('what acts on one factor connects nothing', () => {
  expect(idsOf(some.connecting)).toEqual(['judo', 'yoga', 'rust'])
  const none = connect(
    acting('slim', 'slapen'),
    actionOption({ id: 'cursus', factors: ['opvoeding', 'gezinsklimaat'] }),
  )
  expect([none.closest, none.mostConnected, none.connecting]).toEqual([[], [], []])
})
