import type { Intervention } from '../catalogue/intervention'
import type { Vocabularies } from '../catalogue/vocabularies'

type Report = Vocabularies['reports'][number]

/** The life phases and settings are those of the report that lists the interventions; see data/README.md. */
export const interventionReport = 'factsheet-2022'

/** The list of factors is that of another report; see data/README.md. */
export const factorReport = 'briefrapport-2024'

/** The reports in which the interventions stand, in the order of the catalogue. */
export const reportsOf = (records: Pick<Intervention, 'source'>[], reports: Report[]) =>
  reports.filter(({ id }) => records.some(({ source }) => source.report === id))

/** The report from which the names of the factors come, where any record has a factor. */
export const factorReportOf = (records: Pick<Intervention, 'factors'>[], reports: Report[]) =>
  reports.filter(({ id }) => id === factorReport && records.some(({ factors }) => factors.length > 0))
