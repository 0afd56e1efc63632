import { expect, test } from 'vitest'
import { selectRecords } from '@/lib/export/select-records'
import { interventionList } from '@/lib/lists/interventions'
import { intervention, loadedOf, rapport } from '@/tests/fixtures'

const { catalogue, lists } = loadedOf(
  intervention({ id: 'a', lifePhases: [rapport('jeugd'), rapport('ouderen')] }),
  intervention({ id: 'b', lifePhases: [rapport('adolescenten')], status: 'effectief' }),
  intervention({ id: 'c', lifePhases: [rapport('adolescenten'), rapport('jeugd')] }),
)

const selected = (query: string) =>
  selectRecords(catalogue.interventions, lists.interventions, interventionList, new URLSearchParams(query), lists.index)

test('a file has the whole records of the list, and says what was asked', () => {
  const { records, title, filters, address } = selected('status=effectief&levensfase=adolescenten&onzin=1')
  expect(records).toEqual([catalogue.interventions[1]])
  expect(title).toBe('1 effectieve interventie voor adolescenten')
  expect(filters).toEqual(['Levensfase: Adolescenten', 'Status: Effectief'])
  expect(address).toBe('/interventies?levensfase=adolescenten&status=effectief')
})

test('the order is that of the screen, where the list is cut by the phases that were chosen', () => {
  // "c" stands under jeugd there, because that is the first of its phases that was asked.
  expect(selected('levensfase=ouderen&levensfase=adolescenten').records.map(({ id }) => id)).toEqual(['b', 'c', 'a'])
  expect(selected('sorteer=naam').records.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
})
