import { expect, test } from 'vitest'
import type { Intervention } from '@/lib/catalogue/intervention'
import { preventionGrid } from '@/lib/shortlist/prevention-grid'
import { intervention, rapport, redactie, vocabularies } from '@/tests/fixtures'

/** aim → phase → ids, in brackets where the editors put them there. */
function gridOf(...records: Intervention[]) {
  const grid = preventionGrid(records, vocabularies)
  const cells = grid.rows.flatMap(({ id, cells: row }) =>
    row
      .filter(({ entries }) => entries.length > 0)
      .map(({ phase, entries }) => [
        `${id} ${phase.id}`,
        entries.map(({ intervention: { id: own }, basis }) => (basis === 'redactie' ? `[${own}]` : own)),
      ]),
  )
  return { ...grid, cells: Object.fromEntries(cells) }
}

test('an intervention stands in every cell of one of its aims and one of its phases', () => {
  const { cells, filled } = gridOf(
    intervention({
      id: 'a',
      aims: [rapport('bevorderen'), rapport('klachten')],
      lifePhases: [rapport('jeugd'), rapport('ouderen')],
    }),
    intervention({ id: 'b', aims: [rapport('klachten')], lifePhases: [rapport('jeugd')] }),
  )
  expect(cells).toEqual({
    'bevorderen jeugd': ['a'],
    'bevorderen ouderen': ['a'],
    'klachten jeugd': ['a', 'b'],
    'klachten ouderen': ['a'],
  })
  expect(filled).toBe(4)
})

test('it stands in brackets where its phase or its aim is of the editors', () => {
  const { cells } = gridOf(
    intervention({
      id: 'a',
      aims: [rapport('bevorderen'), redactie('klachten')],
      lifePhases: [rapport('jeugd'), redactie('ouderen')],
    }),
  )
  expect(cells).toEqual({
    'bevorderen jeugd': ['a'],
    'bevorderen ouderen': ['[a]'],
    'klachten jeugd': ['[a]'],
    'klachten ouderen': ['[a]'],
  })
})

test('what has no aim stands under "Niet vermeld", a row that is there only then', () => {
  const withAim = intervention({ id: 'a', aims: [rapport('bevorderen')] })
  expect(gridOf(withAim).rows.map(({ id }) => id)).toEqual(['bevorderen', 'klachten'])
  const { rows, cells, size } = gridOf(
    withAim,
    intervention({ id: 'b' }),
    intervention({ id: 'c', lifePhases: [redactie('ouderen')] }),
  )
  expect(rows.at(-1)).toMatchObject({ id: 'niet-vermeld', label: 'Niet vermeld' })
  expect(cells['niet-vermeld jeugd']).toEqual(['b'])
  expect(cells['niet-vermeld ouderen']).toEqual(['[c]'])
  expect(size).toBe(9)
})

test('the phases without anything are named', () => {
  const { emptyPhases } = gridOf(intervention({ id: 'a', lifePhases: [rapport('adolescenten')] }))
  expect(emptyPhases.map(({ id }) => id)).toEqual(['jeugd', 'ouderen'])
})
