import { wordsOf } from '../text/words'
import { printed, type SearchIndex } from './open-index'
import { search } from './search'
import { stopWords } from './stop-words'
import { longestWord, mostEdits } from './tuning'

/** Further off than this a word is another word. */
const furthestShare = 0.4
const mostSuggestions = 3
/** Shorter ones are abbreviations: near to everything, and meant by nobody who typed another word. */
const shortestSuggestion = 4
/** Of a longer query any word may be the one that finds nothing. */
const mostWords = 4

/** Queries near one that found nothing, which do find something; the nearest first. */
export function suggestInstead(index: SearchIndex, text: string, kind?: string): string[] {
  const words = wordsOf(text)
    .filter((word) => !stopWords.has(word) && word.length <= longestWord)
    .slice(0, mostWords)
  const replaced = words.flatMap((word) =>
    index.nearWords
      .nearest(word, (length) =>
        length < shortestSuggestion ? 0 : Math.min(mostEdits + 1, Math.floor(length * furthestShare)),
      )
      .filter((near) => near.word !== word)
      .map((near) => ({
        query: words.map((one) => (one === word ? printed(near.word, index) : one)).join(' '),
        edits: near.edits,
      })),
  )
  // Of several words one may be what finds nothing.
  const fewer = words.length < 2 ? [] : words.map((word) => ({ query: printed(word, index), edits: word.length }))
  const candidates = [...replaced, ...fewer].sort((a, b) => a.edits - b.edits).map(({ query }) => query)
  return [...new Set(candidates)]
    .slice(0, 4 * mostSuggestions)
    .filter((query) => (search(index, query, { kind })?.hits.total ?? 0) > 0)
    .slice(0, mostSuggestions)
}
