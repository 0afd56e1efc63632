import type { Vocabularies } from '../catalogue/vocabularies'
import { siteName } from '../format/page-title'
import { factorReport, interventionReport } from './cited-reports'
import { datasets } from './datasets'

type Report = Vocabularies['reports'][number]

/** What a page is about, with its name. */
type Subject = { '@type': string; name: string; description: string }

/**
 * A page of ours as search engines read it: from a report, about something with a name. An intervention is no
 * `MedicalTherapy` here, which would be a claim about what it does, and its status stays out: that goes nowhere without
 * what it rests on.
 */
function schemaOrgPage(subject: Subject, address: string, report: Report, origin: string) {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    '@id': origin + address,
    url: origin + address,
    name: subject.name,
    description: subject.description,
    inLanguage: 'nl',
    isPartOf: { '@type': 'WebSite', name: siteName, url: `${origin}/` },
    isBasedOn: schemaOrgReport(report),
    mainEntity: subject,
  }
}

type Sourced = { name: string; alternativeNames: string[]; summary: string; source: { report: string } }

/** The page of an intervention or a programme. */
export function schemaOrgRecord(record: Sourced, address: string, { reports }: Vocabularies, origin: string) {
  const { name, alternativeNames, summary, source } = record
  const subject = {
    '@type': 'Thing',
    name,
    ...(alternativeNames.length > 0 && { alternateName: alternativeNames }),
    description: summary,
  }
  return schemaOrgPage(
    subject,
    address,
    reports.find(({ id }) => id === source.report)!,
    origin,
  )
}

const termReports = { lifePhases: interventionReport, settings: interventionReport, factors: factorReport }

/** The page of an entry of a closed list. */
export function schemaOrgTerm(
  list: keyof typeof termReports,
  { id, label, description }: { id: string; label: string; description: string },
  { reports }: Vocabularies,
  origin: string,
) {
  const { title, name: folder } = datasets[list]
  const subject = {
    '@type': 'DefinedTerm',
    name: label,
    description,
    inDefinedTermSet: { '@type': 'DefinedTermSet', name: title, url: `${origin}/${folder}` },
  }
  const report = reports.find((one) => one.id === termReports[list])!
  return schemaOrgPage(subject, `/${folder}/${id}`, report, origin)
}

export const schemaOrgReport = ({ label, authors, published }: Report) => ({
  '@type': 'Report',
  name: label,
  author: authors.map((author) => ({ '@type': 'Organization', name: author })),
  datePublished: published,
})
