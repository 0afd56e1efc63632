import Fuse from 'fuse.js/basic'
import { editDistance } from '../text/edit-distance'
import { mostEdits, shortestStart } from './tuning'

export type NearWord = { word: string; edits: number }

/**
 * How many edits are forgiven in a meant word of so many letters, whose first letter was typed right or not: at most
 * `mostEdits` + 1.
 */
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
export function openNearWords(given: string[]): NearWords {
  const words = given.toSorted((a, b) => a.length - b.length)
  const letters = words.map(lettersOf)
  /** The place of the first word of each length or more. */
  const firstOf: number[] = []
  for (const [place, { length }] of words.entries()) while (firstOf.length <= length) firstOf.push(place)
  const placeOf = (length: number) => firstOf[Math.max(0, length)] ?? words.length

  function nearest(typed: string, forgiven: Forgiven): NearWord[] {
    const own = lettersOf(typed)
    const most = (word: string) => forgiven(word.length, word[0] === typed[0])
    const candidates: string[] = []
    const end = placeOf(typed.length + mostForgiven + 1)
    for (let place = placeOf(typed.length - mostForgiven); place < end; place++) {
      const word = words[place]!
      const edits = most(word)
      if (edits > 0 && Math.abs(word.length - typed.length) <= edits && differ(own, letters[place]!) <= edits)
        candidates.push(word)
    }
    return closest(typed, candidates, 0).filter(({ word, edits }) => edits <= most(word))
  }

  function nearestBegun(typed: string): NearWord[] {
    if (typed.length < shortestStart) return []
    const own = lettersOf(typed)
    // The start may have a letter more or less than what was typed, which makes a letter of difference besides.
    const candidates = words
      .slice(placeOf(typed.length + 1))
      .filter(
        (word) => word[0] === typed[0] && differ(own, lettersOf(word.slice(0, typed.length))) <= mostStartEdits + 1,
      )
    return closest(typed, candidates, 1).filter(({ edits }) => edits <= mostStartEdits)
  }

  return { nearest, nearestBegun }
}

/** Whoever asks: a word that differs more in length is never near. */
const mostForgiven = mostEdits + 1

/** One slip in a start is enough to forgive: the rest of the word is still unknown. */
const mostStartEdits = 1

/** The nearest of the candidates; `leeway`: as a start, with so many letters more or less than was typed. */
function closest(typed: string, candidates: string[], leeway: number): NearWord[] {
  if (candidates.length === 0) return []
  const compared = (word: string) => (leeway === 0 ? [word] : startsOf(word, typed.length, leeway))
  const near = new Fuse(
    candidates.map((word) => ({ word, compared: compared(word) })),
    {
      keys: ['compared'],
      // To fuse.js a swap is two errors.
      threshold: Math.min(1, (2 * mostEdits) / typed.length),
      ignoreLocation: true,
      ignoreFieldNorm: true,
      shouldSort: false,
    },
  )
    .search(typed)
    .map(({ item }) => ({
      word: item.word,
      edits: Math.min(...item.compared.map((one) => editDistance(typed, one))),
    }))
  const fewest = Math.min(...near.map(({ edits }) => edits))
  return near.filter(({ edits }) => edits === fewest)
}

function startsOf(word: string, length: number, leeway: number): string[] {
  return [-leeway, 0, leeway].map((more) => word.slice(0, length + more))
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
