import type { Catalogue } from '@/lib/catalogue/catalogue'
import { entityNames } from '@/lib/catalogue/entities'
import { onOneLine, type Sections } from './sections'

type Anchor = { owner: string; report: string; section: string; words: string }

/**
 * Every record but an intervention carries a few words of the report at its place, and so do the numbers and limits of
 * a method and the counts of a life phase. Words that do not stand in that section point at an invented fact.
 */
export function placeDifferences(catalogue: Catalogue, reports: Map<string, Sections>): string[] {
  const texts = new Map<string, string | undefined>()
  return anchorsOf(catalogue).flatMap(({ owner, report, section, words }) => {
    const key = `${report} ${section}`
    if (!texts.has(key)) {
      const text = reports.get(report)?.get(section)
      texts.set(key, text === undefined ? undefined : onOneLine(text))
    }
    const text = texts.get(key)
    if (text === undefined) return [`${owner}: ${report} has no section "${section}".`]
    return text.includes(onOneLine(words)) ? [] : [`${owner}: "${words}" does not stand in section ${section}.`]
  })
}

function anchorsOf(catalogue: Catalogue): Anchor[] {
  const records = entityNames.flatMap((name) =>
    catalogue[name].flatMap((record): Anchor[] =>
      'source' in record && 'words' in record.source
        ? [{ owner: `${name}/${record.id}`, ...record.source, words: String(record.source.words) }]
        : [],
    ),
  )
  const methods = catalogue.methods.flatMap(({ id: report, figures, limits }) =>
    [...figures, ...limits].map(({ id, section, words }) => ({
      owner: `methods/${report} ${id}`,
      report,
      section,
      words,
    })),
  )
  const phases = catalogue.vocabularies['life-phases'].flatMap((phase) =>
    [phase.introductionFrom, ...Object.values(phase.reportCounts)].map((part) => ({
      owner: `life-phases ${phase.id}`,
      report: 'factsheet-2022',
      section: 'section' in part ? part.section : phase.section,
      words: part.words,
    })),
  )
  return [...records, ...methods, ...phases]
}
