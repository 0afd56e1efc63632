import { expect, test } from 'vitest'
import { findNamed } from '@/scripts/reports/named-interventions'
import { intervention } from '@/tests/fixtures'

const heading = 'Jeugd, Kansrijke interventies'
const kies = intervention({ id: 'kies', name: 'KIES' })
const kiva = intervention({ id: 'kiva', name: 'KIVA' })
const storm = intervention({ id: 'storm', name: 'STORM' })

/** The ids and own lines, in the order in which they are named. */
const named = (...bullets: string[]) =>
  [...findNamed([kies, kiva, storm], [{ heading, bullets }])].map(([{ id }, lines]) => [id, lines])

test('interventions come in the order of the report', () => {
  expect(named('De STORM helpt.', 'KIVA en KIES.').map(([id]) => id)).toEqual(['storm', 'kiva', 'kies'])
})

test('the lines about an intervention end where the next is named, or with the bullet', () => {
  expect(named('Voor kinderen: KIVA (4-8 jaar), KIES (8-12 jaar).', 'STORM.')).toEqual([
    ['kiva', 'kiva (4-8 jaar), '],
    ['kies', 'kies (8-12 jaar).'],
    ['storm', 'storm.'],
  ])
})

test('a bullet that comes back to an intervention does not move it', () => {
  expect(named('KIES helpt.', 'STORM. Naar KIES is geen onderzoek.')[0]).toEqual(['kies', 'kies helpt.'])
})

test('an intervention is not named under the heading of another list', () => {
  expect(findNamed([kies], [{ heading: 'Jeugd, Effectieve interventies', bullets: ['KIES.'] }]).size).toBe(0)
})
