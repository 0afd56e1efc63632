import type { ActionOption } from '@/lib/catalogue/action-option'
import type { Vocabularies } from '@/lib/catalogue/vocabularies'
import { nameForm } from './briefrapport-text'
import { squash } from './find-name'
import { slipReader, titleSlips } from './known-slips'
import { type PrintedRow, type PrintedTable, readOptionTables, readTable31 } from './printed-options'
import { joinBrokenWords } from './report-text'
import { nearestPassage, sharedPart } from './shared-words'

type OptionLists = Pick<Vocabularies, 'factors' | 'scores'>

/** A row of bijlage 3, with the shortlist name of the factor in the title of its table. */
type PlacedRow = PrintedRow & { table: string; place: number; factor: string }

/** A summary, and a row of table 3.1, has this part of the words of its row; the row has it of the words of a name. */
const minSharedPart = 0.6

/** Everything in which the action options and the text of the briefrapport do not agree, one sentence each. */
export function optionDifferences(options: ActionOption[], lists: OptionLists, report: string): string[] {
  const text = joinBrokenWords(report)
  const { meant, unused } = slipReader(titleSlips)
  const tables = readOptionTables(text).map((table) => ({ ...table, factor: meant(table.name, table.factor) }))
  const rows = tables.flatMap(({ name: table, factor, rows: printed }) =>
    printed.map((row, index) => ({ ...row, table, factor, place: index + 1 })),
  )
  return [
    ...tables.flatMap(tableDifferences),
    ...titleDifferences(tables, lists),
    ...rows
      .filter((row) => !options.some((option) => standsIn(option, row)))
      .map((row) => `${sayPlace(row)}, "${row.text.slice(0, 40)}…", has no record.`),
    ...options.flatMap((option) => recordDifferences(option, rows, lists)),
    ...table31Differences(options, rows, lists, readTable31(text)),
    ...unused(),
  ]
}

const sayPlace = ({ table, place }: PlacedRow) => `${table} row ${place}`

const standsIn = ({ source }: ActionOption, { table, place }: PlacedRow) =>
  source.heading === table && source.place === place

function tableDifferences({ name, count, rows, rest }: PrintedTable): string[] {
  return [
    ...(count === rows.length ? [] : [`${name}: the title gives ${count} rows, ${rows.length} are read.`]),
    ...(rest === '' ? [] : [`${name}: "${rest}" stands below the last row and is no row.`]),
  ]
}

/** A table for each name on the shortlist, and no other. */
function titleDifferences(tables: PrintedTable[], { factors }: OptionLists): string[] {
  const names = new Set(factors.flatMap(({ shortlistName }) => shortlistName ?? []))
  return [
    ...tables
      .filter(({ factor }) => factorsCalled(factor, factors).length === 0)
      .map(({ name, factor }) => `${name}: no factor is called "${factor}" on the shortlist.`),
    ...[...names]
      .filter((name) => !tables.some(({ factor }) => nameForm(factor) === nameForm(name)))
      .map((name) => `Bijlage 3 has no table for "${name}".`),
  ]
}

const factorsCalled = (name: string, factors: OptionLists['factors']) =>
  factors.filter(({ shortlistName }) => shortlistName !== undefined && nameForm(shortlistName) === nameForm(name))

function recordDifferences(option: ActionOption, rows: PlacedRow[], lists: OptionLists): string[] {
  const { id, source } = option
  const row = rows.find((one) => standsIn(option, one))
  if (row === undefined) return [`${id}: bijlage 3 has no row ${source.place} in "${source.heading}".`]
  const place = sayPlace(row)
  const printedFactors = sayIds(factorsCalled(row.factor, lists.factors).map((factor) => factor.id))
  return [
    ...(source.report === 'briefrapport-2024' && source.section === 'bijlage 3'
      ? []
      : [`${id}: ${source.section} of ${source.report} has no ${row.table}, bijlage 3 of briefrapport-2024 has.`]),
    ...(sayIds(option.factors) === printedFactors
      ? []
      : [`${id}: the title of ${row.table} names ${printedFactors}, the record ${sayIds(option.factors)}.`]),
    ...outcomeDifferences(option, row, place, lists),
    ...wordDifferences(option, row, rows),
    ...ownWordDifferences(option, row, rows),
  ]
}

const sayIds = (ids: string[]) => ids.toSorted().join(' and ') || 'no factor'

/** Votes and scores. No scores is not the same as low ones. */
function outcomeDifferences({ id, votes, scores }: ActionOption, row: PrintedRow, place: string, lists: OptionLists) {
  const labelOf = (scoreId: string) => lists.scores.find((score) => score.id === scoreId)?.label ?? scoreId
  const stored = scores === undefined ? [] : [scores.effect, scores.reach, scores.effort].map(labelOf)
  return [
    ...(votes === row.votes ? [] : [`${id}: ${place} has ${row.votes} votes, the record ${votes}.`]),
    ...(sayScores(stored) === sayScores(row.scores)
      ? []
      : [`${id}: ${place} has ${sayScores(row.scores)}, the record ${sayScores(stored)}.`]),
  ]
}

const sayScores = (scores: string[]) => (scores.length === 0 ? 'no scores' : scores.join(', '))

/** The printed words show the place when they stand in its row and in no other. */
function wordDifferences({ id, source }: ActionOption, row: PlacedRow, rows: PlacedRow[]): string[] {
  const found = rows.filter(({ text }) => oneLine(text).includes(source.words))
  if (!found.includes(row)) return [`${id}: "${source.words}" does not stand in ${sayPlace(row)}.`]
  return found
    .filter((one) => one !== row)
    .map((one) => `${id}: "${source.words}" stands in ${sayPlace(one)}, too. Take words that only its own row has.`)
}

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ')

function ownWordDifferences({ id, name, summary }: ActionOption, row: PlacedRow, rows: PlacedRow[]): string[] {
  const nearest = nearestPassage(`${name} ${summary}`, rows)?.passage
  return [
    ...(sharedPart(name, row.text) < minSharedPart ? [`${id}: the name has few words of ${sayPlace(row)}.`] : []),
    ...(sharedPart(row.text, summary) < minSharedPart ? [`${id}: the summary has few words of ${sayPlace(row)}.`] : []),
    ...(nearest === undefined || nearest === row ? [] : [`${id}: reads like ${sayPlace(nearest)}.`]),
  ]
}

/** Table 3.1 prints again what bijlage 3 has, in words of its own: a row belongs to the row that it resembles most. */
function table31Differences(options: ActionOption[], rows: PlacedRow[], lists: OptionLists, parts: PrintedTable[]) {
  const printed = parts.flatMap((part) =>
    part.rows.map((row) => {
      const candidates = rows.filter(({ factor }) => nameForm(factor) === nameForm(part.factor))
      const found = nearestPassage(row.text, candidates)
      const nearest = found !== undefined && found.part >= minSharedPart ? found.passage : undefined
      return { row, nearest, option: nearest && options.find((option) => standsIn(option, nearest)) }
    }),
  )
  return [
    ...parts
      .filter(({ rest }) => rest !== '')
      .map(({ factor, rest }) => `Tabel 3.1, ${factor}: "${rest}" stands below the last row and is no row.`),
    ...printed.flatMap(({ row, nearest, option }) => {
      const title = `Tabel 3.1, "${row.text.slice(0, 40)}…",`
      if (nearest === undefined || option === undefined) return [`${title} has no record.`]
      return [
        ...(option.inTable31 ? [] : [`${title} is ${option.id}, but its record says that it is not in there.`]),
        ...outcomeDifferences(option, row, 'Tabel 3.1', lists),
        ...(squash(row.text) === squash(nearest.text) || option.wordingNote !== undefined
          ? []
          : [`${option.id}: table 3.1 words it other than bijlage 3, and the record has no wordingNote.`]),
      ]
    }),
    ...options
      .filter((option) => option.inTable31 && !printed.some((one) => one.option === option))
      .map(({ id }) => `${id}: is not in table 3.1.`),
  ]
}
