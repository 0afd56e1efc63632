import { fold } from './fold'

const sign = String.raw`[\p{L}\p{N}\p{M}]`
const dotted = String.raw`(?<!${sign})\p{L}(?:\.\p{L})+(?!${sign})`
const oneLetterAndHyphen = String.raw`(?:(?<!${sign})\p{L}-(?=\p{L}))?`
const apostrophe = String.raw`['’´\u0060]`
const ending = String.raw`(?:(?:\+?${apostrophe}|\+)(?:s|ers?|en|tjes?)(?!${sign}))?`

/**
 * A word as people see it: letters with accents, digits, and what belongs to it: "@" inside ("Rel@x"), one letter and
 * a hyphen ("e-health"), an ending after an apostrophe ("zzp'ers"), dots between single letters ("g.g.z.").
 */
export const wordPattern = new RegExp(`${dotted}|${oneLetterAndHyphen}${sign}+(?:@${sign}+)*${ending}`, 'giu')

/** The form in which words are compared. "Rel@x" is "relax", "e-health" is "ehealth", "zzp'ers" is "zzp", "foto's" is "fotos". */
export const wordKey = (word: string) =>
  fold(word)
    .replace(/[+'’`´]+(?:ers?|en|(?<=i['’`´])s)$/, '')
    .replaceAll('@', 'a')
    .replaceAll(/[-+.'’`´]/g, '')

const plainWords = /^[a-z0-9]+(?: [a-z0-9]+)*$/

/** The words of a text in the form in which they are compared, in order, with doubles. */
export function wordsOf(text: string): string[] {
  // Nearly every phrase of the thesaurus is as plain as this, and there are thousands.
  if (plainWords.test(text)) return text.split(' ')
  return (text.match(wordPattern) ?? []).map(wordKey).filter((key) => key !== '')
}
