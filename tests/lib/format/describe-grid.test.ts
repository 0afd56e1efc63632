import { expect, test } from 'vitest'
import { describeGrid } from '@/lib/format/describe-grid'
import { preventionGrid } from '@/lib/shortlist/prevention-grid'
import { intervention, rapport, vocabularies } from '@/tests/fixtures'

const describe = (...phases: string[]) =>
  describeGrid(
    preventionGrid(
      [intervention({ id: 'a', aims: [rapport('klachten')], lifePhases: phases.map(rapport) })],
      vocabularies,
    ),
  )

test('it is said how many cells are filled, and which phases have none', () => {
  expect(describe('jeugd')).toBe(
    '1 van de 6 vakken is gevuld. Voor adolescenten en voor ouderen staat er niets in deze selectie.',
  )
})

test('when every phase has something, that is said', () => {
  expect(describe('jeugd', 'adolescenten', 'ouderen')).toBe(
    '3 van de 6 vakken zijn gevuld. Voor elke levensfase staat er iets in deze selectie.',
  )
})
