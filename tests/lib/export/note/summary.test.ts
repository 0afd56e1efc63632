import { expect, test } from 'vitest'
import type { Intervention } from '@/lib/catalogue/intervention'
import { summarise } from '@/lib/export/note/summary'
import { catalogueOf, intervention, rapport, redactie } from '@/tests/fixtures'

const summaryOf = (...records: Intervention[]) => summarise(records, catalogueOf(...records))

const effective = (id: string, more: Partial<Intervention> = {}) => intervention({ id, status: 'effectief', ...more })
const promising = (id: string, more: Partial<Intervention> = {}) => intervention({ id, ...more })

const headingOnly = 'spreekt alleen de kop in het rapport: over een eigen erkenning zegt de tekst niets.'

test('it counts the statuses, and for how many only the heading speaks', () => {
  const list = [effective('a'), effective('b', { recognition: 'effectief' }), effective('c'), promising('d')]
  expect(summaryOf(...list)[0]).toBe(
    `Volgens het rapport uit 2022 is de status bij 3 interventies effectief en bij 1 interventie kansrijk. Bij 2 van de 3 effectieve interventies ${headingOnly}`,
  )
})

test.each([
  [
    [effective('a'), effective('b')],
    `zijn alle 2 interventies effectief. Bij beide effectieve interventies ${headingOnly}`,
  ],
  [
    [effective('a'), effective('b'), effective('c')],
    `zijn alle 3 interventies effectief. Bij alle 3 effectieve interventies ${headingOnly}`,
  ],
  [
    [effective('a'), promising('b')],
    `is de status bij 1 interventie effectief en bij 1 interventie kansrijk. Bij de ene effectieve interventie ${headingOnly}`,
  ],
  [
    [effective('a', { recognition: 'effectief' }), effective('b', { recognition: 'erkend' })],
    'zijn alle 2 interventies effectief.',
  ],
  [[promising('a'), promising('b')], 'zijn alle 2 interventies kansrijk.'],
])('it says what is so of few, of all and of none (%#)', (records, said) => {
  expect(summaryOf(...records)[0]).toBe(`Volgens het rapport uit 2022 ${said}`)
})

test('one intervention is called by its name', () => {
  expect(summaryOf(effective('kiva', { name: 'KIVA' }))).toEqual([
    `Volgens het rapport uit 2022 is KIVA effectief. Daarvoor ${headingOnly}`,
  ])
})

test('it names what is covered most, and how much of that the editors classified', () => {
  const list = [
    promising('a', { settings: [rapport('school'), redactie('thuis')], lifePhases: [rapport('jeugd')] }),
    promising('b', { settings: [redactie('school')], lifePhases: [rapport('jeugd')] }),
  ]
  expect(summaryOf(...list)[1]).toBe(
    'De levensfase die het vaakst voorkomt is jeugd (2). De leefomgevingen die het vaakst voorkomen zijn school (2, waarvan 1 ingedeeld door de redactie) en thuis (1, die is ingedeeld door de redactie). Eén interventie kan bij meer fasen en omgevingen horen.',
  )
})

test('of more than three that are covered alike, none is named by chance', () => {
  const settings = ['thuis', 'school', 'online', 'wijk']
  const list = settings.map((id) => promising(id, { settings: [rapport(id)] }))
  const catalogue = catalogueOf(...list)
  const wijk = { ...catalogue.vocabularies.settings[0]!, id: 'wijk', label: 'Wijk' }
  const vocabularies = { ...catalogue.vocabularies, settings: [...catalogue.vocabularies.settings, wijk] }
  expect(summarise(list, { ...catalogue, vocabularies })[1]).not.toContain('leefomgeving')
})

test('an empty list has no summary', () => {
  expect(summaryOf()).toEqual([])
})
