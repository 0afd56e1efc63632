import type { Catalogue } from '../catalogue/catalogue'
import type { Intervention } from '../catalogue/intervention'
import { headingCaution, listCaution, otherHeadings } from './evidence'
import { joinAnd, opening } from './words'
import { listInterventions } from '../lists/interventions'
import type { Query } from '../url/query'

/** What a reader must know before the numbers: first a few words that name it, then why. */
export type Caution = { lead: string; text: string }

/** The traps that concern exactly these interventions. `query` is null where they were not found by one. */
export function listCautions(records: Intervention[], query: Query | null, catalogue: Catalogue): Caution[] {
  const elsewhere = query === null ? null : otherHeadings(query, records)
  const differing = records.filter(({ status, listedUnder }) => status !== listedUnder)
  const notes = headingNotes(records, query, catalogue)
  return [
    ...(notes === '' ? [] : [{ lead: 'Kop is geen bewijs.', text: notes }]),
    ...(differing.length === 0
      ? []
      : [{ lead: 'Andere status dan de kop.', text: sayDiffering(differing, catalogue) }]),
    ...(elsewhere === null ? [] : [{ lead: 'Andere kop.', text: elsewhere }]),
  ]
}

/** What the report counts otherwise: for what was asked, and for each intervention of which only the heading speaks. */
function headingNotes(records: Intervention[], query: Query | null, catalogue: Catalogue): string {
  const { vocabularies } = catalogue
  const cautions = [
    query === null || records.length === 0 ? null : listCaution(query, listInterventions(catalogue).terms),
    ...records.map((record) => headingCaution(record, vocabularies)),
  ]
  return [...vocabularies['life-phases'], ...vocabularies.statuses]
    .flatMap(({ headingNote }) => headingNote ?? [])
    .filter((note) => cautions.some((caution) => caution?.includes(note)))
    .join(' ')
}

function sayDiffering(records: Intervention[], { vocabularies: { statuses } }: Catalogue): string {
  return statuses
    .map(({ id, phrase }) => ({
      phrase,
      names: records.filter((one) => one.listedUnder === id).map(({ name }) => name),
    }))
    .filter(({ names }) => names.length > 0)
    .map(
      ({ phrase, names }) =>
        `${joinAnd(names)} ${names.length === 1 ? 'staat' : 'staan'} in het rapport onder de kop “${opening(phrase)} interventies”, maar de tekst geeft een andere status. Wij volgen de tekst.`,
    )
    .join(' ')
}
