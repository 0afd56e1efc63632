import { wordsOf } from '../text/words'
import type { SearchIndex } from './open-index'
import { questionWords, type Unit } from './read-query'
import { labelKey } from './thesaurus'
import { thesaurusQuality } from './tuning'

/** A run of words of a query, as it was typed, with the keys (`labelKey`) of all that means the same. */
export type Meaning = { typed: string; keys: string[] }

/** In words that carry meaning; "Mensen met een lage sociaaleconomische positie" has four. */
const longestLabel = 4

/** Every run of words of a query that may be the name of something, the longest first. */
export function meaningsOf(text: string, units: Unit[], index: SearchIndex): Meaning[] {
  const all = wordsOf(text)
  const words = questionWords(text)
  const meanings: Meaning[] = []
  for (let length = Math.min(longestLabel, words.length); length > 0; length--)
    for (let start = 0; start + length <= words.length; start++) {
      const run = words.slice(start, start + length)
      const typed = all.slice(run[0]!.place, run.at(-1)!.place + 1).join(' ')
      const corrected = units.find((unit) => unit.typed === typed)?.correctedTo ?? []
      const asked = corrected.length > 0 ? corrected : [typed]
      const equal = asked
        .flatMap((phrase) => index.thesaurus.expand(wordsOf(phrase)))
        .filter(({ quality }) => quality === thesaurusQuality.gelijk)
      meanings.push({
        typed,
        keys: [...asked, ...equal.map(({ phrase }) => phrase)].map(labelKey).filter((key) => key !== ''),
      })
    }
  return meanings
}
