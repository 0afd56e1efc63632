import { expect, test } from 'vitest'
import type { Intervention } from '@/lib/catalogue/intervention'
import { headingCaution } from '@/lib/format/evidence'
import { intervention, rapport } from '@/tests/fixtures'

const phases = [
  {
    id: 'jeugd',
    label: 'Jeugd',
    shortLabel: 'j',
    phrase: 'j',
    ageLabel: '2-12',
    minAge: 2,
    section: '3.2',
    headingNote: 'Telt 12, noemt 13.',
  },
  { id: 'ouderen', label: 'Ouderen', shortLabel: 'o', phrase: 'o', ageLabel: '65+', minAge: 65, section: '3.4' },
]
const record = (fields: Partial<Intervention>) => intervention({ id: 'a', lifePhases: [rapport('jeugd')], ...fields })

test('an effective status that rests on the heading alone carries what the report counts', () => {
  expect(headingCaution(record({ status: 'effectief', recognition: 'niet-vermeld' }), phases)).toBe(
    'Telt 12, noemt 13.',
  )
})

test('a status that the text itself supports, or that is no more than promising, needs no caution', () => {
  expect(headingCaution(record({ status: 'effectief', recognition: 'effectief' }), phases)).toBeNull()
  expect(headingCaution(record({ status: 'kansrijk', recognition: 'niet-vermeld' }), phases)).toBeNull()
})

test('the heading of the first life phase counts, and a phase without a remark has none', () => {
  const older = record({
    status: 'effectief',
    recognition: 'niet-vermeld',
    lifePhases: [rapport('ouderen'), rapport('jeugd')],
  })
  expect(headingCaution(older, phases)).toBeNull()
})
