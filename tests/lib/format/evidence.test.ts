import { expect, test } from 'vitest'
import type { Intervention } from '@/lib/catalogue/intervention'
import { headingCaution } from '@/lib/format/evidence'
import { intervention, rapport } from '@/tests/fixtures'

const phase = { label: '-', shortLabel: '-', phrase: '-', ageLabel: '-', minAge: 0, section: '3.2' }
const lists = {
  'life-phases': [
    { ...phase, id: 'jeugd', headingNote: 'Telt 12, noemt 13.' },
    { ...phase, id: 'ouderen' },
  ],
  statuses: [
    { id: 'effectief', label: '-', phrase: '-', definition: '-', caution: '-', headingNote: 'Ook onderbouwde.' },
    { id: 'kansrijk', label: '-', phrase: '-', definition: '-', caution: '-' },
  ],
}
const cautionOf = (fields: Partial<Intervention>) =>
  headingCaution(
    intervention({
      id: 'a',
      status: 'effectief',
      recognition: 'niet-vermeld',
      lifePhases: [rapport('jeugd')],
      ...fields,
    }),
    lists,
  )

test('an effective status that rests on the heading alone carries what the report counts and lists there', () => {
  expect(cautionOf({})).toBe('Telt 12, noemt 13. Ook onderbouwde.')
})

test('a status that the text itself supports, or that is no more than promising, needs no caution', () => {
  expect(cautionOf({ recognition: 'effectief' })).toBeNull()
  expect(cautionOf({ status: 'kansrijk' })).toBeNull()
})

test('the phase whose heading it stands under counts, and may have no remark of its own', () => {
  expect(cautionOf({ lifePhases: [rapport('ouderen'), rapport('jeugd')] })).toBe('Ook onderbouwde.')
})
