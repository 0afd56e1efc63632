import { expect, test } from 'vitest'
import { withTerm } from '@/lib/related/with-term'
import { intervention, rapport, redactie } from '@/tests/fixtures'

test('the records with a term keep their order, and say who gave it and why', () => {
  const judo = intervention({ id: 'judo', settings: [redactie('school', 'Judo is er op school.')] })
  const home = intervention({ id: 'home', settings: [rapport('thuis')] })
  const kiva = intervention({ id: 'kiva', settings: [rapport('thuis'), rapport('school')] })
  expect(withTerm([judo, home, kiva], 'settings', 'school')).toEqual([
    { record: judo, basis: 'redactie', reason: 'Judo is er op school.' },
    { record: kiva, basis: 'rapport' },
  ])
})
