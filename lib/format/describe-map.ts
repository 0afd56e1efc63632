import { notMentioned } from '../facets/facet'
import type { Counted, GapMap, MapCell, MapRow } from '../gap-map/gap-map'
import { countInterventions, countOf, inSentence, joinAnd, opening, theOf } from './words'

/** More names than this are a list, and stand in the map itself. */
const mostNames = 6

/** "11 interventies voor jeugd, op school: 9 effectief en 2 kansrijk"; what a cell is, without the table around it. */
export function describeCell(
  { interventions, phase }: Pick<MapCell, 'interventions' | 'phase'>,
  { phrase }: Pick<MapRow, 'phrase'>,
): string {
  return `${countInterventions(interventions.length)} ${phase.phrase}, ${phrase}: ${sayStatuses({ interventions })}`
}

/** "9 effectief en 2 kansrijk", without a status of which there are none. */
export function sayStatuses({ interventions }: Pick<Counted, 'interventions'>): string {
  const counts = ['effectief', 'kansrijk'].map((status) => ({
    status,
    count: interventions.filter((record) => record.status === status).length,
  }))
  return joinAnd(counts.filter(({ count }) => count > 0).map(({ status, count }) => `${count} ${status}`))
}

/** What strikes in a map, in sentences; the first is the main finding. Only what follows from its numbers. */
export function describeMap(map: GapMap): string[] {
  const { rowKind, reportOnly } = map.query
  const rows = map.groups.flatMap((group) => group.rows).filter(({ id }) => id !== notMentioned.id)
  if (rows.every(isEmpty))
    return [`Het rapport zelf noemt bij geen enkele interventie een ${rowKind.noun.one}. De indeling is van ons.`]
  return [
    sayFullest(rows),
    sayNamedPlaces(rows, map),
    sayEmptyRows(rows, map),
    sayWithoutEffective(map),
    reportOnly ? sayUnmentioned(rows, map) : '',
  ]
    .filter((sentence) => sentence !== '')
    .map(opening)
}

/** Never that something does not exist: only that it is not here, or that the report does not say it. */
const none = (reportOnly: boolean, what: string) =>
  reportOnly ? `noemt het rapport zelf geen ${what}` : `staat in deze catalogus geen ${what}`

const isEmpty = ({ total }: MapRow) => total.interventions.length === 0

function sayFullest(rows: MapRow[]): string {
  const places = rows.flatMap((row) => row.cells.map((cell) => ({ cell, row })))
  const most = Math.max(...places.map(({ cell }) => cell.interventions.length))
  const fullest = places.filter(({ cell }) => cell.interventions.length === most)
  const names = fullest.map(({ cell, row }) => `${cell.phase.phrase}, ${row.phrase}`)
  if (fullest.length === 1)
    return `de meeste interventies zijn ${names[0]}: ${most} (${sayStatuses(fullest[0]!.cell)}).`
  return fullest.length <= mostNames
    ? `de meeste interventies staan er ${joinAnd(names)}: elk ${most}.`
    : `in geen vak staan meer dan ${countInterventions(most)}.`
}

/** The boxes of the report name settings; where nothing is listed there, a question is worth asking. */
function sayNamedPlaces(rows: MapRow[], { columns, query: { reportOnly } }: GapMap): string {
  const named = rows.flatMap(({ cells }) => cells).filter(({ isNamed }) => isNamed)
  const empty = named.filter(({ interventions }) => interventions.length === 0)
  if (empty.length === 0) return ''
  const boxes = new Set(columns.map(({ phase }) => phase.section)).size
  return [
    `de kaders van het rapport noemen ${named.length} keer een leefomgeving bij een levensfase.`,
    boxes < columns.length && 'Een kader voor twee levensfasen telt daarbij twee keer.',
    `Bij ${empty.length} van de ${named.length} ${none(reportOnly, 'interventie')}.`,
  ]
    .filter((part) => part !== false)
    .join(' ')
}

function sayEmptyRows(rows: MapRow[], { query: { rowKind, reportOnly } }: GapMap): string {
  const empty = rows.filter(isEmpty)
  if (empty.length === 0) return ''
  const where =
    empty.length <= mostNames
      ? joinAnd(empty.map(({ label }) => inSentence(label)))
      : `${empty.length} van de ${countOf(rowKind.noun, rows.length)}`
  return `bij ${where} ${none(reportOnly, 'enkele interventie')}.`
}

function sayWithoutEffective({ columns, query: { reportOnly } }: GapMap): string {
  const without = columns.filter(({ total }) => !total.interventions.some(({ status }) => status === 'effectief'))
  if (without.length === 0) return ''
  return `${joinAnd(without.map(({ phase }) => phase.phrase))} ${none(reportOnly, 'interventie met de status effectief')}.`
}

function sayUnmentioned(rows: MapRow[], { total, query: { rowKind } }: GapMap): string {
  const standing = new Set(rows.flatMap((row) => row.total.interventions.map(({ id }) => id)))
  const silent = total.interventions.length - standing.size
  const subject = `${theOf(rowKind.noun)} ${rowKind.noun.one}`
  return silent === 0
    ? ''
    : `bij ${silent} van de ${countInterventions(total.interventions.length)} zegt het rapport zelf niets over ${subject}.`
}
