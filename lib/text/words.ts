import { fold } from './fold'

/** A word as people see it: letters with their accents, digits, "@" inside ("Rel@x"). */
export const wordPattern = /[\p{L}\p{N}\p{M}]+(?:@[\p{L}\p{N}\p{M}]+)*/gu

/** The form in which words are compared. "@" inside a word reads as "a": "Rel@x" is "relax". */
export const wordKey = (word: string) => fold(word).replaceAll('@', 'a')

/** The words of a text in the form in which they are compared, in order, with doubles. */
export function wordsOf(text: string): string[] {
  return (text.match(wordPattern) ?? []).map(wordKey)
}
