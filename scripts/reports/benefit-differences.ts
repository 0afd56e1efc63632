import { conditionRows } from '@/lib/benefits/table-rows'
import type { BenefitTable } from '@/lib/catalogue/benefit-table'
import { type BenefitSections, benefitSections, readBenefitSections, textOfRecord, wholePattern } from './benefit-text'
import { knownBenefitNumbers } from './known-benefit-numbers'
import { misreadFigures } from './printed-numbers'

/** Everything in which the benefit records and the text of their report do not agree, one sentence each. */
export function benefitDifferences(benefits: BenefitTable[], reportText: string): string[] {
  const sections = readBenefitSections(reportText)
  return [
    ...benefits.flatMap((record) => [
      ...quotesNotPrinted(record, textOfRecord(record, sections)),
      ...rowsNotPrinted(record, textOfRecord(record, sections)),
      ...misreadFigures(record),
    ]),
    ...numbersWithoutRecord(benefits, sections),
  ]
}

function quotesNotPrinted({ id, source, figures, conclusions = [] }: BenefitTable, text: string): string[] {
  const quotes = [
    source.words,
    ...conclusions.map(({ words }) => words),
    ...figures.flatMap(({ printed, printedRange }) => [printed, printedRange ?? []].flat()),
  ]
  return [...new Set(quotes)]
    .filter((words) => !wholePattern(words).test(text))
    .map((words) => `${id}: "${words}" does not stand in its place in section ${source.section}.`)
}

/** How the report begins the rows of its tables. */
const rowNames: Record<string, string> = {
  zorg: 'Zorg',
  productiviteit: 'Productiviteit',
  persoonlijk: 'Persoonlijk',
  totaal: 'Totaal maatschappelijk',
  aantal: 'N (prevalent|vermeden)',
}

/** A cell stands in its own row and its own column. */
function rowsNotPrinted(record: BenefitTable, text: string): string[] {
  if (record.table === undefined) return []
  return conditionRows(record).flatMap(({ component, figures }) => {
    const cells = figures.map(({ printed }) => printed)
    const margins = figures.flatMap(({ printedRange }) => printedRange ?? [])
    const rows = [
      { name: rowNames[component] ?? component, cells },
      ...(margins.length > 0 ? [{ name: 'Onzekerheidsmarge', cells: margins }] : []),
    ]
    return rows
      .filter((row) => !new RegExp(`${row.name} ${wholePattern(row.cells.join(' ')).source}`).test(text))
      .map((row) => `${record.id}: ${record.table} has no row "${row.name}" with "${row.cells.join(' ')}".`)
  })
}

/** Crosses out what the records hold and what is known. A number that is left has been forgotten. */
function numbersWithoutRecord(benefits: BenefitTable[], sections: BenefitSections): string[] {
  const used = new Set<string>()
  const forgotten = benefitSections.flatMap((section) => {
    const text = sections[section]
    const kept = benefits.filter(({ source }) => source.section === section).flatMap(numbersOfRecord)
    const rest = [...knownBenefitNumbers.map(({ what }) => what), ...kept.toSorted(longestFirst)].reduce(
      (left, words) =>
        left.replaceAll(wholePattern(words), (found) => {
          used.add(words)
          return crossOut(found)
        }),
      text,
    )
    return [...rest.matchAll(/\d+(?:[.,]\d+)*/g)].map(
      ({ 0: number, index }) =>
        `The number ${number} in section ${section} is in no record: "…${text.slice(Math.max(0, index - 25), index + number.length + 15)}…".`,
    )
  })
  const unused = knownBenefitNumbers.filter(({ what }) => !used.has(what))
  return [
    ...forgotten,
    ...unused.map(({ what }) => `"${what}" is no longer a difference. Remove it from known-benefit-numbers.ts.`),
  ]
}

const numbersOfRecord = ({ table, year, figures }: BenefitTable) => [
  ...(table === undefined ? [] : [table]),
  ...(year === undefined ? [] : [`${year}`]),
  ...figures.flatMap(({ printed, printedRange }) => [printed, printedRange ?? []].flat()),
]

const longestFirst = (a: string, b: string) => b.length - a.length

/** As long as what was there, so that places stay where they are. */
const crossOut = (words: string) => '·'.repeat(words.length)
