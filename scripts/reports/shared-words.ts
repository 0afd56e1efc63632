import { wordsOf } from '@/lib/text/words'

/** Shorter words stand in every sentence. */
const minLetters = 4
/** "schulden" and "schuldhulpverlening", "bewegen" and "beweging" are the same in their first letters. */
const comparedLetters = 5

const stemsOf = (text: string) =>
  new Set(
    wordsOf(text)
      .filter((word) => word.length >= minLetters)
      .map((word) => word.slice(0, comparedLetters)),
  )

/** Which part of the words that carry meaning in one text comes back in another, from 0 to 1. */
export function sharedPart(text: string, other: string): number {
  const [stems, otherStems] = [stemsOf(text), stemsOf(other)]
  return stems.size === 0 ? 0 : [...stems].filter((stem) => otherStems.has(stem)).length / stems.size
}

/** Of all passages the one whose words come back most in a text; the first of equals. */
export function nearestPassage<Passage extends { text: string }>(text: string, passages: Passage[]) {
  return passages
    .map((passage) => ({ passage, part: sharedPart(passage.text, text) }))
    .toSorted((a, b) => b.part - a.part)[0]
}
