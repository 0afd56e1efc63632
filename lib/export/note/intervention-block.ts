import type { Catalogue } from '../../catalogue/catalogue'
import type { Intervention } from '../../catalogue/intervention'
import { placeInReport } from '../../format/report-source'
import { joinAnd, opening } from '../../format/words'
import { interventionAddress } from '../../url/addresses'
import { qualifyStatus } from './evidence'
import { factsOf } from './facts'
import { paragraph, strong, styled, webLink, type Words } from './paragraphs'
import type { Section } from './section'
import { type Cell, table, textWidth } from './table'

/** The place of an intervention in the note, by its number in the list from 0. */
export const placeOfRecord = (number: number) => `interventie${number + 1}`

const nameWidth = 1900

/** One intervention: what it is and what its status rests on in sentences, the rest as facts. */
export function interventionBlock(record: Intervention, number: number, origin: string, catalogue: Catalogue): Section {
  const { vocabularies } = catalogue
  const rows: Cell[][] = [
    ...factsOf(record, catalogue).map(({ name, words }): Cell[] => [[[name]], [[words]]]),
    [[['Meer lezen']], [furtherReading(record, origin)]],
    [[['In het rapport']], places(record)],
  ]
  return {
    place: placeOfRecord(number),
    title: record.name,
    body: [
      styled('Status', statusLine(record, vocabularies)),
      paragraph([record.summary], { keepNext: true, keepLines: true }),
      ...(record.evidenceNote ? [paragraph([record.evidenceNote], { keepNext: true, keepLines: true })] : []),
      table({
        head: ['Kenmerk', 'Volgens het rapport; tussen [haken] volgens de redactie'],
        widths: [nameWidth, textWidth - nameWidth],
        rows,
        isFacts: true,
      }),
    ],
  }
}

function statusLine(record: Intervention, vocabularies: Catalogue['vocabularies']): Words[] {
  const names = record.alternativeNames
  return [
    strong(vocabularies.statuses.find(({ id }) => id === record.status)!.label),
    qualifyStatus(record, vocabularies),
    names.length === 0 ? '' : ` Ook bekend als ${joinAnd(names)}.`,
  ]
}

/** Out to the source, and back to the page where each classification has its reason. */
function furtherReading({ id, name, links }: Intervention, origin: string): Words[] {
  const address = origin + interventionAddress(id)
  const page = origin === '' ? `pagina in de catalogus: ${address}` : webLink(`${name} in de catalogus`, address)
  if (links.length === 0) return ['Het rapport geeft hier geen link; ', page]
  return [...links.flatMap(({ url, label }) => [webLink(label, url), '; ']), page]
}

function places({ source, alsoIn = [] }: Intervention): Cell {
  const group = source.group === undefined ? '' : `, ${source.group}`
  return [
    [`${opening(placeInReport(source.section))}, ${source.heading}${group}`],
    ...alsoIn.map(({ section, about }) => [`Ook in ${placeInReport(section)}: ${about}`]),
  ]
}
