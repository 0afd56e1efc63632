import { editDistance } from '../text/edit-distance'
import type { SearchIndex } from './search-index'
import { forgivenEdits, inflections, matchQuality, shortestInside, shortestMiddle, shortestPart } from './tuning'

/** A word of the catalogue that answers a word of the query, and how well. */
export type WordMatch = { word: string; quality: number }

/** `readAs`: the typed word itself, or the words it was taken for; none when it stands nowhere. */
export type ReadWord = { readAs: string[]; matches: WordMatch[] }

/** The catalogue's words that a typed word may mean. Known words are never taken for a typing error. */
export function matchWord(typed: string, index: SearchIndex): ReadWord {
  const known = knownWords(typed, index)
  if (known.length > 0) return { readAs: [typed], matches: known }
  const near = nearMisses(typed, index)
  return { readAs: near.map(({ word }) => word), matches: near.flatMap((match) => likeSpelledRight(match, index)) }
}

/** A long word finds what it finds when it is spelled right, at the price of its errors; a short one is too much a guess. */
function likeSpelledRight(near: WordMatch, index: SearchIndex): WordMatch[] {
  if (near.word.length < shortestMiddle) return [near]
  return knownWords(near.word, index).map(({ word, quality }) => ({ word, quality: quality * near.quality }))
}

function knownWords(typed: string, { postings }: SearchIndex): WordMatch[] {
  return [...postings.keys()].flatMap((word): WordMatch[] => {
    if (word === typed) return [{ word, quality: matchQuality.exact }]
    if (word.startsWith(typed)) return [{ word, quality: matchQuality.prefix }]
    return isPartOf(word, typed) ? [{ word, quality: matchQuality.inside }] : []
  })
}

/** "pesten" is a part of "cyberpesten"; "rouw" is no part of "vrouwen", nor "eten" of "competenties". */
function isPartOf(word: string, typed: string): boolean {
  const start = typed.length < shortestInside ? -1 : word.lastIndexOf(typed)
  if (start < shortestPart) return false
  const rest = word.slice(start + typed.length)
  return inflections.has(rest) || (typed.length >= shortestMiddle && rest.length >= shortestPart)
}

function nearMisses(typed: string, { fuzzyWords }: SearchIndex): WordMatch[] {
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
