import { wordsOf } from '@/lib/text/words'
import { squash } from './find-name'

/** What the editors wrote in a record. */
export type WrittenTexts = { id: string; names: string[]; texts: (string | undefined)[] }

/** Sentences are ours: so many words in the same order are a copy. Names may be that long. */
const longestSharedRun = 7

export function copiedSentences({ id, names, texts }: WrittenTexts, report: string): string[] {
  const squashedNames = names.map(squash)
  const reportWords = ` ${wordsOf(report).join(' ')} `
  return texts.flatMap((text = '') => {
    const words = wordsOf(text)
    const runs = words.map((_, start) => words.slice(start, start + longestSharedRun))
    return runs
      .filter((run) => run.length === longestSharedRun && reportWords.includes(` ${run.join(' ')} `))
      .filter((run) => !squashedNames.some((name) => name.includes(run.join(''))))
      .map((run) => `${id}: "${run.join(' ')}" is copied from the report. Say it in own words.`)
  })
}
