import type { Catalogue } from '../catalogue/catalogue'
import type { Intervention } from '../catalogue/intervention'
import type { Vocabularies } from '../catalogue/vocabularies'
import { siteName } from '../format/page-title'
import { reportSource } from '../format/report-source'
import { inSentence } from '../format/words'
import { interventionAddress } from '../url/addresses'
import { reportsOf } from './cited-reports'
import { type RisField, risDate, risRecord } from './ris-record'
import { keywordsOf, sayEditors, saySource } from './ris-words'
import type { TakenList } from './taken-list'

/**
 * A list for a reference manager: first the reports in which the interventions stand, then the page of each. Pages are
 * ELEC, the type that the format itself has for them; WEB came later, and a manager without it makes a journal article.
 */
export function* writeRis(taken: TakenList<Intervention>, catalogue: Catalogue): Generator<string> {
  const { reports, releases } = catalogue.vocabularies
  for (const report of reportsOf(taken.records, reports)) yield risRecord(reportFields(report))
  // A page is of the day of its data; the day it was looked at is another.
  const released = releases.find(({ id }) => id === taken.version)?.date ?? taken.date
  for (const record of taken.records) yield risRecord(pageFields(record, released, taken, catalogue))
}

/** The number of a report that its kind ends with, as in "RIVM Briefrapport 2024-0114". */
const reportNumber = /\s(\d{4}-\d{4})$/

function reportFields(report: Vocabularies['reports'][number]): RisField[] {
  const { authors, label, kind, published } = report
  return [
    ['TY', 'RPRT'],
    ...authors.map((author): RisField => ['AU', corporate(author)]),
    ['TI', label],
    ['PY', published.slice(0, 4)],
    ['DA', published.length > 4 ? risDate(published) : ''],
    ['PB', reportSource(report).authors],
    ['M3', kind.replace(reportNumber, '')],
    ['SN', reportNumber.exec(kind)?.[1] ?? ''],
    ['LA', 'nl'],
  ]
}

/** With a comma behind it a name is all family name: else the last word of "GGD GHOR Nederland" would be taken for it. */
const corporate = (name: string) => `${name.replaceAll(',', ' ')},`

function pageFields(
  record: Intervention,
  released: string,
  { origin, date, version }: TakenList<Intervention>,
  { vocabularies }: Catalogue,
): RisField[] {
  const status = vocabularies.statuses.find(({ id }) => id === record.status)!
  return [
    ['TY', 'ELEC'],
    ['TI', record.name],
    ['T2', siteName],
    ['AB', record.summary],
    ['PY', released.slice(0, 4)],
    ['DA', risDate(released)],
    ['Y2', risDate(date)],
    ['ET', version],
    ['DB', siteName],
    ['LA', 'nl'],
    ['UR', origin + interventionAddress(record.id)],
    // No second UR: a manager that keeps the last would cite the database as our page.
    ...record.links.map(({ url }): RisField => ['L2', url]),
    ...keywordsOf(record, vocabularies).map((word): RisField => ['KW', word]),
    ['KW', `Status: ${inSentence(status.label)}`],
    ['N1', [saySource(record, vocabularies), sayEditors(record, vocabularies)].join(' ')],
  ]
}
