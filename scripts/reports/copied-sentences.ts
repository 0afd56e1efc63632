import type { Intervention } from '@/lib/catalogue/intervention'
import { wordsOf } from '@/lib/text/words'
import { squash } from './find-name'
import type { ReportText } from './report-text'

/** Sentences are ours: so many words in the same order are a copy. Names may be that long. */
const longestSharedRun = 7

export function copiedSentences(record: Intervention, report: ReportText): string[] {
  const names = [record.name, ...record.alternativeNames].map(squash)
  const reportWords = ` ${wordsOf(report.whole).join(' ')} `
  return [record.summary, record.evidenceNote ?? ''].flatMap((text) => {
    const words = wordsOf(text)
    const runs = words.map((_, start) => words.slice(start, start + longestSharedRun))
    return runs
      .filter((run) => run.length === longestSharedRun && reportWords.includes(` ${run.join(' ')} `))
      .filter((run) => !names.some((name) => name.includes(run.join(''))))
      .map((run) => `${record.id}: "${run.join(' ')}" is copied from the report. Say it in own words.`)
  })
}
