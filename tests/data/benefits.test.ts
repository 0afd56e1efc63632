import { expect, test } from 'vitest'
import { findFigure, findTable } from '@/lib/benefits/find-figure'
import { conditions, parts } from '@/lib/benefits/rates'
import { loadCatalogue } from '@/lib/catalogue/load'
import { formatNumber } from '@/lib/format/amounts'

const { benefits } = loadCatalogue()
const tables = benefits.filter(({ table }) => table !== undefined)

test('the three tables of the report are there, with every row for both conditions', () => {
  expect(tables.map(({ table }) => table).toSorted()).toEqual(['Tabel 1', 'Tabel 2', 'Tabel 3'])
  for (const { id, figures } of tables) {
    const rows = [...(id === 'kosten-per-persoon' ? [] : ['aantal']), ...parts, 'totaal']
    expect(figures.map((figure) => figure.id)).toEqual(
      conditions.flatMap((condition) => rows.map((row) => `${condition}-${row}`)),
    )
  }
})

test('a total that is not the sum of its parts has a note with that sum', () => {
  const notes = tables.flatMap((record) =>
    conditions.map((condition) => {
      const sum = parts.reduce((all, part) => all + findFigure(record, `${condition}-${part}`).value, 0)
      const { value, note = '' } = findFigure(record, `${condition}-totaal`)
      return { differs: value !== sum, isSaid: note.includes(`€ ${formatNumber(sum)}.`) }
    }),
  )
  expect(notes).toEqual(Array.from({ length: 6 }, () => ({ differs: true, isSaid: true })))
})

test('what the notes on tables 2 and 3 call more or less is the difference', () => {
  const said = (['kosten-zonder-preventie', 'kostenreductie-preventie'] as const).flatMap((id) =>
    conditions.map((condition) => {
      const record = findTable(benefits, id)
      const sum = parts.reduce((all, part) => all + findFigure(record, `${condition}-${part}`).value, 0)
      const { value, note = '' } = findFigure(record, `${condition}-totaal`)
      return note.includes(`€ ${formatNumber(Math.abs(value - sum))} ${value > sum ? 'meer' : 'minder'}`)
    }),
  )
  expect(said).toEqual([true, true, true, true])
})

test('every record says what is left out, and every amount that prevention or promotion costs something too', () => {
  const silent = benefits
    .filter(({ unit }) => unit !== 'procent')
    .filter(
      ({ leftOut }) => !/kosten van (preventie|het bevorderen van welbevinden)( zijn)? niet meegerekend/.test(leftOut),
    )
  expect(silent.map(({ id, leftOut }) => [id, leftOut])).toEqual([])
})

test('the shares of one amount come to a hundred', () => {
  const sums = ['welbevinden-aandelen', 'kostenreductie-preventie-aandelen'].flatMap((id) => {
    const { figures } = findTable(benefits, id)
    return [undefined, ...conditions].map((condition) =>
      figures.filter((figure) => figure.condition === condition).reduce((all, { value }) => all + value, 0),
    )
  })
  expect(sums.filter((sum) => sum !== 0)).toEqual([100, 100, 100])
})

test('chapter 5 repeats the amounts of chapter 4', () => {
  const pairs = [
    ['kernbevinding-welbevinden', 'welbevinden-miljoen-volwassenen', 'kostenreductie'],
    ['kernbevinding-preventie', 'kostenreductie-preventie-conclusie', 'depressie'],
    ['kernbevinding-preventie', 'kostenreductie-preventie-conclusie', 'angststoornis'],
  ] as const
  for (const [finding, table, id] of pairs) {
    const { value, low, high } = findFigure(findTable(benefits, finding), id)
    expect(findFigure(findTable(benefits, table), id)).toMatchObject({ value, ...(low && { low, high }) })
  }
})

test('the doubt of the report on cost-effectiveness stands in the conclusion', () => {
  const conclusions = findTable(benefits, 'kostenreductie-preventie-conclusie').conclusions ?? []
  expect(conclusions.find(({ id }) => id === 'via-internet')?.text).toMatch(/indruk.*internet.*begeleiding/)
  expect(conclusions.find(({ id }) => id === 'balans-onbekend')?.text).toMatch(/kosteneffectiviteitsanalyse/)
})
