import type { SearchDocument } from '@/lib/search/search-document'

/** Real records give the words and the lengths; the same seed gives the same records, the first ones of a longer list. */
export function generateDocuments(real: SearchDocument[], count: number, seed = 1): SearchDocument[] {
  const random = seededRandom(seed)
  const writer = openWriter(real.flatMap(tokensOf), random)
  const labels = real.flatMap((one) => one.labels)
  return Array.from({ length: count }, (_, number) => {
    // Lengths that belong together stay together: those of one real record.
    const like = chosenFrom(real, random)
    return {
      id: `interventies/gen-${number + 1}`,
      name: writer.name(tokenCount(like.name)),
      alternativeNames: like.alternativeNames.map((name) => writer.name(tokenCount(name))),
      summary: writer.sentence(tokenCount(like.summary)),
      labels: distinctLabels(labels, like.labels.length, random),
    }
  })
}

/** One letter dropped, doubled, changed or swapped with the next one, anywhere but at the start. */
export function misspelled(text: string, random: () => number): string {
  const place = 1 + Math.floor(random() * Math.max(1, text.length - 2))
  const [before, letter, after] = [text.slice(0, place), text.charAt(place), text.slice(place + 1)]
  const slips = ['', letter + letter, chosenFrom('aeinrst', random), after.charAt(0) + letter]
  const slip = Math.floor(random() * slips.length)
  return before + slips[slip]! + (slip === 3 ? after.slice(1) : after)
}

/** Mulberry32: small, fast and the same everywhere. */
export function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const chosenFrom = <Value>(list: ArrayLike<Value>, random: () => number): Value =>
  list[Math.floor(random() * list.length)]!

const token = /[\p{L}\p{M}\p{N}]+(?:[-@][\p{L}\p{M}\p{N}]+)*-?/gu
const tokensIn = (text: string): string[] => text.toLowerCase().match(token) ?? []
const tokenCount = (text: string) => Math.max(1, tokensIn(text).length)
const tokensOf = ({ name, alternativeNames, summary }: SearchDocument) =>
  [name, ...alternativeNames, summary].flatMap(tokensIn)

/** Of Heaps' law, words = K × tokens^growth. The whole catalogue has 406 words in its first 1.000 tokens, 1.581 in 9.000. */
const vocabularyGrowth = 0.6

/**
 * Writes on where the real texts stop. A new word comes as often as Heaps' law says; any other token repeats an earlier
 * one, all as likely, so that a word is the likelier the more it was used. Frequencies become those of Zipf's law that
 * way (Simon's model), and the words of the catalogue keep their lead.
 */
function openWriter(written: string[], random: () => number) {
  const known = new Set(written)
  const words = [...known]
  const numbers = new Map(words.map((word, number) => [word, number]))
  const history = written.map((word) => numbers.get(word)!)
  const scale = words.length / history.length ** vocabularyGrowth

  function next(isName: boolean): string {
    const isNew = words.length < scale * (history.length + 1) ** vocabularyGrowth
    if (isNew) addWord()
    // Names are made of words that stand out: the rare ones as often as the common ones.
    const number = isNew
      ? words.length - 1
      : isName
        ? Math.floor(random() * words.length)
        : history[Math.floor(random() * history.length)]!
    history.push(number)
    return words[number]!
  }

  function addWord() {
    let word = madeUpWord(words, random)
    while (known.has(word)) word = madeUpWord(words, random)
    known.add(word)
    words.push(word)
  }

  const several = (count: number, isName: boolean) => Array.from({ length: count }, () => next(isName)).join(' ')
  return {
    name: (count: number) => capital(several(count, true)),
    sentence: (count: number) => `${capital(several(count, false))}.`,
  }
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** What words a Dutch text meets on its way: most are compounds and inflections of others. */
const shares = { compound: 0.45, inflection: 0.25 }
const longestMadeUp = 24
const begins = 'b bl br d dr f g gl gr h j k kl kr l m n p pl r s sch sl st str t tr v vl w z zw'.split(' ')
const middles = 'a aa e ee ei eu i ie ij o oe oo ou u ui uu'.split(' ')
const ends = ['', '', ...'f g k l m n ng nt p r rk s st t'.split(' ')]
const links = ['', '', '', 's', 'en']
const inflections = ['en', 's', 'e', 'ing', 'heid', 'je', 'lijk']

function madeUpWord(words: string[], random: () => number): string {
  const kind = random()
  const first = chosenFrom(words, random)
  if (kind < shares.compound) {
    const compound = first + chosenFrom(links, random) + chosenFrom(words, random)
    if (first.length >= 4 && compound.length <= longestMadeUp && !compound.includes('-')) return compound
  } else if (kind < shares.compound + shares.inflection) {
    const inflected = first + chosenFrom(inflections, random)
    if (first.length >= 4 && inflected.length <= longestMadeUp && !inflected.includes('-')) return inflected
  }
  const syllable = () => chosenFrom(begins, random) + chosenFrom(middles, random) + chosenFrom(ends, random)
  return Array.from({ length: 2 + Math.floor(random() * 2) }, syllable).join('')
}

function distinctLabels(all: SearchDocument['labels'], count: number, random: () => number): SearchDocument['labels'] {
  const chosen = new Map<string, SearchDocument['labels'][number]>()
  while (chosen.size < count) {
    const one = chosenFrom(all, random)
    chosen.set(one.label, one)
  }
  return [...chosen.values()]
}
