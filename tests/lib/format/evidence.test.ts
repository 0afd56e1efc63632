import { expect, test } from 'vitest'
import type { Intervention } from '@/lib/catalogue/intervention'
import { countHeadingOnly, headingCaution, listCaution, otherHeadings } from '@/lib/format/evidence'
import { listInterventions } from '@/lib/lists/interventions'
import { emptyQuery } from '@/lib/url/query'
import { catalogueOf, intervention, rapport, vocabularies } from '@/tests/fixtures'

const [jeugd, ...otherPhases] = vocabularies['life-phases']
const [effectief, ...otherStatuses] = vocabularies.statuses
const lists = {
  'life-phases': [{ ...jeugd!, headingNote: 'Telt 12, noemt 13.' }, ...otherPhases],
  statuses: [{ ...effectief!, headingNote: 'Ook onderbouwde.' }, ...otherStatuses],
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

const { terms } = listInterventions({ ...catalogueOf(), vocabularies: { ...vocabularies, ...lists } })
const listCautionOf = (chosen: Record<string, string[]>) => listCaution({ ...emptyQuery, chosen }, terms)

test('a list warns for the phases and the status that were chosen', () => {
  expect(listCautionOf({ levensfase: ['jeugd'] })).toBe('Telt 12, noemt 13.')
  expect(listCautionOf({ levensfase: ['jeugd', 'ouderen'], status: ['effectief'] })).toBe(
    'Telt 12, noemt 13. Ook onderbouwde.',
  )
})

test('a list without such a choice, or of promising ones only, does not warn', () => {
  expect(listCautionOf({})).toBeNull()
  expect(listCautionOf({ levensfase: ['ouderen'] })).toBeNull()
  expect(listCautionOf({ levensfase: ['jeugd'], status: ['kansrijk'] })).toBeNull()
})

test('effective ones are counted, and of these the ones of which only the heading speaks', () => {
  const records = [
    intervention({ id: 'a', status: 'effectief', recognition: 'niet-vermeld' }),
    intervention({ id: 'b', status: 'effectief', recognition: 'erkend' }),
    intervention({ id: 'c', status: 'kansrijk', recognition: 'niet-vermeld' }),
  ]
  expect(countHeadingOnly(records)).toEqual({ effective: 2, headingOnly: 1 })
})

const sayFor = (levensfase: string[], ...records: Intervention[]) =>
  otherHeadings({ ...emptyQuery, chosen: { levensfase } }, records)

test('what stands under the heading of another phase is said, when a phase was chosen', () => {
  const young = intervention({ id: 'a', lifePhases: [rapport('jeugd'), rapport('adolescenten')] })
  const older = intervention({ id: 'b', lifePhases: [rapport('adolescenten')] })
  expect(sayFor(['adolescenten'], young, older)).toMatch(/^1 van deze 2 staat in/)
  expect(sayFor(['adolescenten'], young, young, older)).toMatch(/^2 van deze 3 staan in/)
  expect(sayFor(['adolescenten'], young, young)).toMatch(/^Deze 2 staan in/)
  expect(sayFor(['adolescenten'], young)).toMatch(/^Deze interventie staat in/)
  expect(sayFor(['jeugd', 'adolescenten'], young, older)).toBeNull()
  expect(otherHeadings(emptyQuery, [young])).toBeNull()
})
