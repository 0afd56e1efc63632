import { expect, test } from 'vitest'
import { intervention, rapport, redactie } from '@/tests/fixtures'
import { mapOf } from './made-up-map'

/** "row phase" → ids, of the cells that hold any. */
function filledIn({ groups }: ReturnType<typeof mapOf>) {
  const cells = groups.flatMap(({ rows }) =>
    rows.flatMap(({ id, cells: own }) =>
      own.map(({ phase, interventions }) => [`${id} ${phase.id}`, interventions.map((one) => one.id)] as const),
    ),
  )
  return Object.fromEntries(cells.filter(([, ids]) => ids.length > 0))
}

const spread = intervention({
  id: 'spread',
  lifePhases: [rapport('jeugd'), redactie('ouderen')],
  settings: [rapport('school'), redactie('thuis')],
})
const narrow = intervention({ id: 'narrow', lifePhases: [rapport('jeugd')], settings: [redactie('thuis')] })

test('an intervention stands where one of its settings meets one of its phases', () => {
  expect(filledIn(mapOf('', [spread, narrow]))).toEqual({
    'thuis jeugd': ['spread', 'narrow'],
    'thuis ouderen': ['spread'],
    'school jeugd': ['spread'],
    'school ouderen': ['spread'],
  })
})

test('a total counts each once, however many cells it stands in', () => {
  const { groups, columns, total } = mapOf('', [spread, narrow])
  const idsOf = ({ interventions }: typeof total) => interventions.map(({ id }) => id)
  expect(groups[0]!.rows.map((row) => [row.id, idsOf(row.total)])).toEqual([
    ['thuis', ['spread', 'narrow']],
    ['school', ['spread']],
    ['online', []],
  ])
  expect(columns.map((column) => [column.phase.id, idsOf(column.total)])).toEqual([
    ['jeugd', ['spread', 'narrow']],
    ['adolescenten', []],
    ['ouderen', ['spread']],
  ])
  expect(idsOf(total)).toEqual(['spread', 'narrow'])
})

test('only what the report says: what it does not say of a row stands under "niet vermeld"', () => {
  expect(filledIn(mapOf('basis=rapport', [spread, narrow]))).toEqual({
    'school jeugd': ['spread'],
    'niet-vermeld jeugd': ['narrow'],
  })
  expect(mapOf('', [spread, narrow]).groups).toHaveLength(1)
})

test('factors stand under their themes', () => {
  const { groups } = mapOf('rijen=factor', [intervention({ id: 'a', factors: [redactie('slapen')] })])
  expect(groups.map(({ label, rows }) => [label, rows.map(({ id }) => id)])).toEqual([
    ['Leefstijl', ['slapen', 'lichamelijke-activiteit']],
    ['Gezin', ['opvoeding', 'gezinsklimaat']],
  ])
})

test('an address asks for exactly what stands there', () => {
  const { groups, columns, total } = mapOf('rijen=onderwerp&basis=rapport', [spread])
  const [row] = groups[0]!.rows
  expect(row!.cells[0]!.address).toBe('/interventies?levensfase=jeugd&onderwerp=pesten&basis=rapport')
  expect(row!.total.address).toBe('/interventies?onderwerp=pesten&basis=rapport')
  expect(columns[0]!.total.address).toBe('/interventies?levensfase=jeugd&basis=rapport')
  expect(total.address).toBe('/interventies?basis=rapport')
})

const namedIn = (query: string) =>
  mapOf(query, [spread]).groups.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ isNamed }) => isNamed)))

test('only of a setting is it known whether the box of a phase names it', () => {
  expect(new Set(namedIn('rijen=onderwerp'))).toEqual(new Set([undefined]))
  expect(namedIn('')).not.toContain(undefined)
})

const waysIn = (query: string) =>
  mapOf(query, [narrow]).groups.flatMap(({ rows }) => rows.map(({ id, href }) => [id, href]))

test('the name of a row leads to its page, else to its list, and nowhere when that is empty', () => {
  expect(waysIn('basis=rapport')).toEqual([
    ['thuis', '/leefomgevingen/thuis'],
    ['school', '/leefomgevingen/school'],
    ['online', '/leefomgevingen/online'],
    ['niet-vermeld', '/interventies?leefomgeving=niet-vermeld&basis=rapport'],
  ])
  expect(waysIn('rijen=onderwerp')).toEqual([
    ['pesten', null],
    ['angst', '/interventies?onderwerp=angst'],
    ['slaap', null],
    ['suicidepreventie', null],
  ])
})
