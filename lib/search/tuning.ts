import { nouns } from '../format/words'
import { wordsOf } from '../text/words'

/** Every number that was chosen in the search, with its reason. Relevance is the sum of weight × quality per word. */

/** A hit in a name says more than one in the text; labels are shared by many records. */
export const fieldWeights = { name: 3, summary: 1.2, label: 0.5 } as const

/** How much a hit is worth by the way it was found. */
export const matchQuality = { exact: 1, prefix: 0.8, inside: 0.55, fuzzy: 0.5 } as const

/** Outweighs any sum of words: a name typed whole comes first. */
export const wholeNameBonus = 100

/** Shorter parts ("op", "de") stand inside far too many words. */
export const shortestInside = 4

/** What is left of a word around a part of it is itself a word, and those have three letters or more. */
export const shortestPart = 3

/** In the middle of a word shorter ones stand by chance: "eten" in "competenties". "school" does not. */
export const shortestMiddle = 6

/** What may follow a part at the end of a word. */
export const inflections = new Set(['', 's', 'n', 'en', 'e', 'er', 'je', 'jes'])

/** Typing errors forgiven by length of the word: none under 4 letters, where every word is a neighbour. */
export function forgivenEdits(length: number): number {
  if (length < 4) return 0
  if (length <= 7) return 1
  return length <= 11 ? 2 : 3
}

/** Words that carry no question, such as what every record of a list is called. They are left out when others remain. */
export const stopWords = new Set([
  ...'aan als bij dat de die dit door een en er het hoe in is met mijn naar of om op over te tegen tot uit van voor wat welke zijn maatregel maatregelen'.split(
    ' ',
  ),
  ...Object.values(nouns).flatMap(({ one, many }) => wordsOf(`${one} ${many}`)),
])
