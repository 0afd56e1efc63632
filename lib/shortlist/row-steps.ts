import type { Intervention } from '../catalogue/intervention'
import { applyChange, type Change } from './shortlist'

/** Something that can be done with one row of a selection: which ids are then left, and how that is said. */
export type RowStep = {
  kind: 'omhoog' | 'omlaag' | 'verwijder'
  label: string
  change: Change
  ids: string[]
  announcement: string
}

/** The steps of the row at a place. Ids without an intervention have no row; a row steps over them, and they stay. */
export function rowSteps(ids: readonly string[], records: readonly Intervention[], place: number): RowStep[] {
  const { id, name } = records[place]!
  const above = records[place - 1]
  const below = records[place + 1]
  const step = (kind: RowStep['kind'], label: string, change: Change, announcement: string): RowStep => ({
    kind,
    label,
    change,
    ids: applyChange(ids, change),
    announcement,
  })
  const standsAt = (number: number) => `${name} staat nu op plaats ${number} van ${records.length}.`
  return [
    ...(above === undefined ? [] : [step('omhoog', 'Omhoog', { swap: [id, above.id] }, standsAt(place))]),
    ...(below === undefined ? [] : [step('omlaag', 'Omlaag', { swap: [id, below.id] }, standsAt(place + 2))]),
    step('verwijder', 'Verwijder', { without: id }, `${name} is uit de selectie gehaald.`),
  ]
}
