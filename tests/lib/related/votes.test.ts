import { expect, test } from 'vitest'
import { countVotes } from '@/lib/related/votes'
import { actionOption, catalogueOf, method } from '@/tests/fixtures'

const figure = (id: string, value: number) => ({ id, value, label: 'Een getal', section: '3.2', words: 'een getal' })

test('the votes of all options are added up, beside what the report says each participant could give and a score took', () => {
  const catalogue = catalogueOf(
    actionOption({ id: 'bed', votes: 4 }),
    actionOption({ id: 'wekker', votes: 0 }),
    actionOption({ id: 'gordijn', votes: 3 }),
    method({ id: 'factsheet-2022' }),
    method({
      id: 'briefrapport-2024',
      figures: [
        figure('deelnemers-sessie-1', 9),
        figure('stemmen-per-deelnemer', 5),
        figure('stemmen-voor-beoordeling', 2),
        figure('deelnemers-sessie-2', 21),
      ],
    }),
  )
  expect(countVotes(catalogue)).toEqual({ total: 7, participants: 21, perParticipant: 5, neededForScore: 2 })
})
