import { compoundParts } from './compound'
import type { NearWord } from './near-words'
import type { SearchIndex } from './open-index'
import { stem } from './stem'
import { stopWords } from './stop-words'
import {
  forgivenEdits,
  longestWord,
  matchQuality,
  mostPrefixWords,
  shortestHead,
  shortestPart,
  shortestPrefix,
} from './tuning'

/** A word of the catalogue that answers a word of the query, and how well. */
export type WordMatch = { word: string; quality: number }

/** How a typed word is understood. */
export type ReadWord = {
  /** What it is read as: itself, the words that it begins, or the words that it is a misspelling of. None: unknown. */
  readAs: { word: string; quality: number }[]
  how: 'known' | 'begun' | 'own-parts' | 'misspelled' | 'unknown'
}

/** Where a word stands in the query: the only or the last one may still be being typed. */
export type Position = keyof typeof shortestPrefix

/** Reads a word. The first way that leads anywhere is taken: a known word is never held for another one. */
export function readWord(typed: string, index: SearchIndex, position: Position, literal: boolean): ReadWord {
  const isLast = position !== 'other'
  if (typed.length > longestWord) return unknown
  const isKnown = index.stems.has(stem(typed)) || index.compounds.has(stem(typed))
  const means = isKnown && (matchesOf(typed, index).length > 0 || index.thesaurus.expand([typed]).length > 0)
  // A few letters that mean something are an abbreviation; more may still be growing into another word.
  if (means && (!isLast || typed.length < shortestPrefix.other || index.postings.has(typed)))
    return readAs('known', [typed])
  const begun = typed.length >= shortestPrefix[position] ? wordsFrom(typed, index) : []
  if (index.thesaurus.silent.has(stem(typed)))
    // It may still be growing into a word of the records, but is no half or misspelled word of the thesaurus.
    return isLast
      ? readAs(
          'begun',
          begun.filter((word) => index.postings.has(word)),
          matchQuality.prefix,
        )
      : unknown
  if (means) {
    // No word of the records as it stands: it may also be the start of one.
    const growing = begun
      .filter((word) => index.postings.has(word))
      .map((word) => ({ word, quality: matchQuality.growing }))
    return { readAs: [{ word: typed, quality: 1 }, ...growing], how: 'known' }
  }
  // "huilt" is a form of "huilen"; taken off every word, the t would make "buurt" a "buur".
  const verb = typed.endsWith('t') ? typed.slice(0, -1) : ''
  if (verb !== '' && index.stems.has(stem(verb))) return readAs('known', [verb])
  if (begun.length > 0) return readAs('begun', begun, matchQuality.prefix)
  const near = literal ? [] : nearWords(typed, index, isLast)
  // One slip is likelier than a compound that nobody wrote before.
  if (near.some(({ edits }) => edits <= 1)) return misspelled(near)
  const parts = ownParts(typed, index)
  if (parts.length > 1) return readAs('own-parts', parts)
  const around = wordsAround(typed, index)
  if (around.length > 0) return readAs('begun', around, matchQuality.part)
  return near.length > 0 ? misspelled(near) : unknown
}

function nearWords(typed: string, { nearWords: words }: SearchIndex, isLast: boolean): NearWord[] {
  // A short word that is far off is another word: "rots" is not "robots".
  const whole = words
    .nearest(typed, forgivenEdits)
    .filter(({ word, edits }) => edits > 0 && edits <= forgivenEdits(typed.length, word[0] === typed[0]))
  if (whole.length > 0 || !isLast) return whole
  // A start that is itself misspelled is a worse guess than a whole word.
  return words.nearestBegun(typed).map(({ word, edits }) => ({ word, edits: edits + 1 }))
}

const misspelled = (near: NearWord[]): ReadWord => ({
  readAs: near.map(({ word, edits }) => ({ word, quality: matchQuality.fuzzy ** edits })),
  how: 'misspelled',
})

const unknown: ReadWord = { readAs: [], how: 'unknown' }

const readAs = (how: ReadWord['how'], words: string[], quality = 1): ReadWord =>
  words.length > 0 ? { readAs: words.map((word) => ({ word, quality })), how } : unknown

/** The words of the catalogue that a known word finds: itself, those with the same stem, the compounds it is part of. */
export function matchesOf(word: string, { stems, compounds, postings }: SearchIndex): WordMatch[] {
  const own = stem(word)
  return [
    ...(stems.get(own) ?? []).map((one) => ({
      word: one,
      quality: one === word ? matchQuality.exact : matchQuality.stem,
    })),
    ...(compounds.get(own) ?? []).map((one) => ({ word: one, quality: matchQuality.part })),
  ].filter((match) => postings.has(match.word))
}

/** The words of which a word that stands nowhere as such is made. */
function ownParts(word: string, { stems }: SearchIndex): string[] {
  const parts = compoundParts(word, (one) => stems.has(one) && !stopWords.has(one))
  return [...new Set(parts)].flatMap((part) => stems.get(part)?.[0] ?? [])
}

/**
 * The words that begin with these letters, the shortest first: they are nearest to what is typed. A few letters do
 * not begin what only the thesaurus knows.
 */
function wordsFrom(letters: string, { words, postings }: SearchIndex): string[] {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (words[middle]! < letters) low = middle + 1
    else high = middle
  }
  const byLength: string[][] = []
  for (let place = low; place < words.length && words[place]!.startsWith(letters); place++) {
    const word = words[place]!
    if (stopWords.has(word) || (letters.length < shortestPrefix.other && !postings.has(word))) continue
    ;(byLength[word.length] ??= []).push(word)
  }
  return byLength.flat().slice(0, mostPrefixWords)
}

/** Words that carry it at the end or in the middle, where it is no word of its own. */
function wordsAround(typed: string, { wordLines }: SearchIndex): string[] {
  if (typed.length < shortestHead) return []
  const around: string[] = []
  for (let place = wordLines.indexOf(typed); place >= 0;) {
    const start = wordLines.lastIndexOf('\n', place) + 1
    const isInside = place >= start + shortestPart
    const end = wordLines.indexOf('\n', place)
    if (isInside) around.push(wordLines.slice(start, end))
    place = wordLines.indexOf(typed, isInside ? end : place + 1)
  }
  return around
}
