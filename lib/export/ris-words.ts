import type { Intervention } from '../catalogue/intervention'
import type { Classification } from '../catalogue/record-fields'
import type { Vocabularies } from '../catalogue/vocabularies'
import { headingCaution } from '../format/evidence'
import { placeInReport, reportSource } from '../format/report-source'
import { inSentence } from '../format/words'

type Term = { id: string; label: string }

/** The labels that a reader sorts references by. Managers split keywords at a semicolon. */
export const keywordsOf = (record: Intervention, vocabularies: Vocabularies): string[] =>
  keywordFields(record, vocabularies).flatMap(({ values, terms }) =>
    values.map((value) => labelOf(value, terms).replaceAll(';', ',')),
  )

/** Which of these labels the report does not give itself. */
export function sayEditors(record: Intervention, vocabularies: Vocabularies): string {
  const own = keywordFields(record, vocabularies).flatMap(({ name, values, terms }) =>
    values.filter(({ basis }) => basis === 'redactie').map((value) => `${inSentence(labelOf(value, terms))} (${name})`),
  )
  return own.length === 0 ? '' : `Indeling door de redactie: ${own.join(', ')}.`
}

/** The status, what the text says of it, and where. */
export function saySource(record: Intervention, vocabularies: Vocabularies): string {
  const { statuses, recognitions, reports } = vocabularies
  const { authors, title, published } = reportSource(reports.find(({ id }) => id === record.source.report)!)
  const { section, heading } = record.source
  return [
    `Status: ${inSentence(labelOf({ id: record.status }, statuses))}.`,
    `Staat in het rapport onder “${heading}”, ${placeInReport(section)} (${authors}, ${title}, ${published}).`,
    `Erkenning: ${inSentence(labelOf({ id: record.recognition }, recognitions))}.`,
    record.evidenceNote,
    headingCaution(record, vocabularies),
  ]
    .filter(Boolean)
    .join(' ')
}

const keywordFields = (record: Intervention, vocabularies: Vocabularies) => [
  { name: 'onderwerp', values: record.topics, terms: vocabularies.topics },
  { name: 'levensfase', values: record.lifePhases, terms: vocabularies['life-phases'] },
  { name: 'leefomgeving', values: record.settings, terms: vocabularies.settings },
]

const labelOf = ({ id }: Pick<Classification, 'id'>, terms: Term[]) => terms.find((term) => term.id === id)!.label
