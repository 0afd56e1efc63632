import { editDistance } from '../text/edit-distance'
import type { SearchIndex } from './search-index'
import { forgivenEdits, matchQuality, shortestInside } from './tuning'

/** A word of the catalogue that answers a word of the query, and how well. */
export type WordMatch = { word: string; quality: number }

/** The catalogue's words that a typed word may mean. Known words are never taken for a typing error. */
export function matchWord(typed: string, { postings, fuzzyWords }: SearchIndex): WordMatch[] {
  const known = [...postings.keys()].flatMap((word): WordMatch[] => {
    if (word === typed) return [{ word, quality: matchQuality.exact }]
    if (word.startsWith(typed)) return [{ word, quality: matchQuality.prefix }]
    if (typed.length >= shortestInside && word.includes(typed)) return [{ word, quality: matchQuality.inside }]
    return []
  })
  return known.length > 0 ? known : nearMisses(typed, fuzzyWords)
}

function nearMisses(typed: string, fuzzyWords: SearchIndex['fuzzyWords']): WordMatch[] {
  const allowed = forgivenEdits(typed.length)
  if (allowed === 0) return []
  const measured = fuzzyWords
    .search(typed)
    .map(({ item }) => ({ word: item, edits: editsTo(typed, item) }))
    .filter(({ edits }) => edits <= allowed)
  const fewest = Math.min(...measured.map(({ edits }) => edits))
  return measured
    .filter(({ edits }) => edits === fewest)
    .map(({ word }) => ({ word, quality: matchQuality.fuzzy / Math.max(1, Math.ceil(fewest)) }))
}

/** A word that is still being typed is held against the start of the longer word, at a small price. */
function editsTo(typed: string, word: string): number {
  const whole = editDistance(typed, word)
  return word.length > typed.length ? Math.min(whole, editDistance(typed, word.slice(0, typed.length)) + 0.5) : whole
}
