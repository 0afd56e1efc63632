import { expect, test } from 'vitest'
import type { Intervention } from '@/lib/catalogue/intervention'
import { relatedInterventions } from '@/lib/related/related-interventions'
import { catalogueOf, intervention, programme, rapport, redactie } from '@/tests/fixtures'

/** So many records that share nothing with the first, that a term of two records is rare. */
const others = (count: number) =>
  Array.from({ length: count }, (_, number) =>
    intervention({
      id: `other-${number}`,
      lifePhases: [rapport('ouderen')],
      settings: [rapport('online')],
      topics: [rapport('slaap')],
    }),
  )
const universities = programme({ id: 'caring-universities', name: 'Caring Universities' })
const relatedTo = (record: Intervention, ...candidates: Intervention[]) =>
  relatedInterventions(record, catalogueOf(record, ...candidates, ...others(8), universities)).map((one) => [
    one.intervention.id,
    one.reason,
  ])

const kiva = intervention({
  id: 'kiva',
  settings: [rapport('school')],
  factors: [rapport('slapen')],
  topics: [rapport('pesten')],
  targetGroups: [rapport('kopp-kov')],
})

test('an intervention on the same rare topic is related, and says so', () => {
  const prima = intervention({ id: 'prima', topics: [redactie('pesten')], lifePhases: [rapport('adolescenten')] })
  expect(relatedTo(kiva, prima)).toEqual([['prima', 'zelfde onderwerp: pesten']])
})

test('the most alike comes first', () => {
  const topic = intervention({ id: 'topic', topics: [rapport('pesten')] })
  const more = intervention({ id: 'more', topics: [rapport('pesten')], targetGroups: [rapport('kopp-kov')] })
  expect(relatedTo(kiva, topic, more).map(([id]) => id)).toEqual(['more', 'topic'])
})

test('a shared setting and life phase alone make nothing related', () => {
  expect(relatedTo(kiva, intervention({ id: 'judo', settings: [rapport('school')] }))).toEqual([])
})

test('a topic that nearly all share makes nothing related', () => {
  const common = intervention({ id: 'common', topics: [rapport('slaap')], lifePhases: [rapport('jeugd')] })
  expect(relatedTo(common)).toEqual([])
})

test('at most two reasons are given, the topic first, an abbreviation in capitals', () => {
  const twin = intervention({ ...kiva, id: 'twin' })
  expect(relatedTo(kiva, twin)).toEqual([['twin', 'zelfde onderwerp: pesten; zelfde doelgroep: KOPP en KOV']])
})

test('two topics that are shared stand in one reason', () => {
  const topics = [rapport('pesten'), rapport('angst')]
  expect(relatedTo(intervention({ ...kiva, topics }), intervention({ id: 'both', topics }))).toEqual([
    ['both', 'zelfde onderwerp: pesten en angst'],
  ])
})

test('a programme that two share brings them together', () => {
  const shared = { programme: universities.id, factors: [rapport('slapen')] }
  const first = intervention({ id: 'first', ...shared })
  const second = intervention({ id: 'second', ...shared, topics: [rapport('pesten')] })
  expect(relatedTo(first, second)).toEqual([['second', 'zelfde factor: slapen; zelfde programma: Caring Universities']])
})

test('no more are given than asked, four unless told otherwise', () => {
  const alike = ['a', 'b', 'c', 'd', 'e'].map((id) => intervention({ ...kiva, id }))
  const catalogue = catalogueOf(kiva, ...alike, ...others(8))
  expect(relatedInterventions(kiva, catalogue)).toHaveLength(4)
  expect(relatedInterventions(kiva, catalogue, 2)).toHaveLength(2)
})
