import Fuse from 'fuse.js/basic'
import { editDistance } from '../text/edit-distance'
import { shortestStart } from './tuning'

export type NearWord = { word: string; edits: number }

/** How many edits are forgiven in a meant word of so many letters, whose first letter was typed right or not. */
export type Forgiven = (length: number, isSameStart: boolean) => number

/** Words that can be looked up by a spelling that is a little off. */
export type NearWords = {
  /** Those at the fewest edits from a spelling, as far as these are forgiven. */
  nearest: (typed: string, forgiven: Forgiven) => NearWord[]
  /** Those of which it may be the start, one edit off; their first letter is right. */
  nearestBegun: (typed: string) => NearWord[]
}

/**
 * fuse.js compares a spelling with every word that it is given, so a long list first loses all words that differ in
 * length or letters by more than the edits forgiven. What fuse.js finds is measured with an edit distance that counts
 * a swap as one slip: its own counts two.
 */
export function openNearWords(words: string[]): NearWords {
  const letters = words.map(lettersOf)

  function nearest(typed: string, forgiven: Forgiven): NearWord[] {
    const own = lettersOf(typed)
    const most = (word: string) => forgiven(word.length, word[0] === typed[0])
    const candidates = words.filter(
      (word, place) => Math.abs(word.length - typed.length) <= most(word) && differ(own, letters[place]!) <= most(word),
    )
    return closest(typed, candidates, (word) => word, most)
  }

  function nearestBegun(typed: string): NearWord[] {
    const own = lettersOf(typed)
    if (typed.length < shortestStart) return []
    const most = 1
    const start = (word: string) => word.slice(0, typed.length)
    const candidates = words.filter(
      (word) => word[0] === typed[0] && word.length > typed.length && differ(own, lettersOf(start(word))) <= most,
    )
    return closest(typed, candidates, start, () => most)
  }

  return { nearest, nearestBegun }
}

function closest(
  typed: string,
  candidates: string[],
  compared: (word: string) => string,
  most: (word: string) => number,
): NearWord[] {
  if (candidates.length === 0) return []
  const mostOfAll = Math.max(...candidates.map(most))
  const near = new Fuse(
    candidates.map((word) => ({ word, compared: compared(word) })),
    {
      keys: ['compared'],
      // To fuse.js a swap is two errors.
      threshold: Math.min(1, (2 * mostOfAll) / typed.length),
      ignoreLocation: true,
      ignoreFieldNorm: true,
      shouldSort: false,
    },
  )
    .search(typed)
    .map(({ item }) => ({ word: item.word, edits: editDistance(typed, item.compared) }))
    .filter(({ word, edits }) => edits <= most(word))
  const fewest = Math.min(...near.map(({ edits }) => edits))
  return near.filter(({ edits }) => edits === fewest)
}

/** Which letters a word has, and which it has more than once: one bit for each of a-z, the others share the rest. */
type Letters = { once: number; twice: number }

function lettersOf(word: string): Letters {
  let once = 0
  let twice = 0
  for (let place = 0; place < word.length; place++) {
    const code = word.charCodeAt(place)
    const bit = 1 << (code >= 97 && code < 123 ? code - 97 : 26 + (code % 6))
    twice |= once & bit
    once |= bit
  }
  return { once, twice }
}

/** No fewer edits than this lead from the one word to the other. */
function differ(one: Letters, other: Letters): number {
  const missing = bitCount(one.once & ~other.once) + bitCount(one.twice & ~other.twice)
  const extra = bitCount(other.once & ~one.once) + bitCount(other.twice & ~one.twice)
  return Math.max(missing, extra)
}

function bitCount(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
}
