import { wordKey, wordPattern, wordsOf } from '../text/words'

/** Words joined by hyphens, and what may follow the last one: "slaap- en piekerklachten". */
const hyphenated = /[\p{L}\p{N}\p{M}]+(?:[-‑–][\p{L}\p{N}\p{M}]+)+/gu
const elliptical = /([\p{L}\p{M}]{3,})-(?=(?:,? [\p{L}\p{M}]+-)*,? (?:en|of) ([\p{L}\p{M}]+))/gu

/** Every word of a text, and once more in one piece what hyphens join: "KOPP-groep" is "kopp", "groep" and "koppgroep". */
export function indexedWords(text: string): string[] {
  if (!/[-‑–]/.test(text)) return wordsOf(text)
  const joined = (text.match(hyphenated) ?? []).map((run) => wordKey(run.replaceAll(/[‑–]/g, '')))
  return [...wordsOf(text), ...joined]
}

/** What is left out in "stress- en slaapklachten": the pairs of "stress" and "slaapklachten". */
export function ellipses(text: string): { begin: string; whole: string }[] {
  return [...text.matchAll(elliptical)].map(([, begin, whole]) => ({ begin: wordKey(begin!), whole: wordKey(whole!) }))
}

/** Words whose printed form has accents that their key lost, by key: "suicide" is printed "suïcide". */
export function accentedWords(text: string): [key: string, printed: string][] {
  return (text.match(wordPattern) ?? [])
    .filter((word) => /\p{M}/u.test(word.normalize('NFD')))
    .map((word) => [wordKey(word), word.toLowerCase()])
}
