import { wordsOf } from '../text/words'
import { addTo } from './add-to'
import { indexedWords } from './analyse'
import { stem } from './stem'
import { finish, type Steps } from './steps'
import { stopWords } from './stop-words'
import { thesaurusQuality } from './tuning'

/**
 * Words that mean the same to those who search. `gelijk`: each stands for all. `ruimer`: each of `words` also asks
 * for `also`, not the other way round. `geen`: the catalogue says nothing about them. A phrase asks for all of its
 * words in one record.
 */
export type ThesaurusGroup = { id: string; kind: 'gelijk' | 'ruimer' | 'geen'; words: string[]; also?: string[] }

/** What else is asked, as it is written in the thesaurus, and what a hit through it is worth. */
export type Expansion = { phrase: string; quality: number }

export type Thesaurus = {
  /** In words. */
  longestPhrase: number
  /** The expansions of words that stand next to each other in a query; none when no group has them. */
  expand: (words: string[]) => Expansion[]
  /** The stems of words about which the catalogue says nothing. */
  silent: Set<string>
  /** All words of its phrases but the silent ones. */
  words: Set<string>
}

/** Stored as lines: "word|word", "word|word>also|also", "!word|word". A third smaller than the groups themselves. */
export function storedGroup({ kind, words, also = [] }: ThesaurusGroup): string {
  const line = [words, also].filter((part) => part.length > 0).map((part) => part.join('|'))
  return (kind === 'geen' ? '!' : '') + line.join('>')
}

type OpenGroup = Pick<ThesaurusGroup, 'kind' | 'words' | 'also'>

export function groupFrom(line: string): OpenGroup {
  if (line.startsWith('!')) return { kind: 'geen', words: line.slice(1).split('|') }
  const [words, also] = line.split('>').map((part) => part.split('|'))
  return { kind: also === undefined ? 'gelijk' : 'ruimer', words: words!, also }
}

/** The words of a phrase that carry its meaning. */
export const carriers = (words: string[]) => words.filter((word) => !stopWords.has(word))

/** Two labels with the same key mean the same but for inflection and function words. */
export const labelKey = (label: string): string => carriers(wordsOf(label)).map(stem).join(' ')

/** The same for the thesaurus, but a phrase is never one word: "hoeveel mensen" is not "mensen". */
function phraseKey(words: string[], stemOf: (word: string) => string): string {
  const carrying = carriers(words)
  return (carrying.length < 2 && words.length > 1 ? words : carrying).map(stemOf).join(' ')
}

/** What the words of one group ask for. */
type Asked = { phrases: string[]; quality: number }

export const openThesaurus = (groups: OpenGroup[]) => finish(openingThesaurus(groups))

/** What a word asks for is worked out only when it is typed: a visitor waits for the rest. */
export function* openingThesaurus(groups: OpenGroup[], stemOf = stem): Steps<Thesaurus> {
  const askedBy = new Map<string, Asked[]>()
  const silent = new Set<string>()
  const known = new Set<string>()
  let longestPhrase = 1
  for (const { kind, words, also = [] } of groups) {
    const asked =
      kind === 'geen' ? null : { phrases: kind === 'gelijk' ? words : also, quality: thesaurusQuality[kind] }
    for (const phrase of words) {
      const own = wordsOf(phrase)
      longestPhrase = Math.max(longestPhrase, own.length)
      keep(phraseKey(own, stemOf), asked)
      // "burn-out" is also typed as "burnout".
      if (phrase.includes('-')) keep(phraseKey(wordsOf(phrase.replaceAll('-', '')), stemOf), asked)
    }
    if (asked !== null)
      for (const phrase of kind === 'gelijk' ? words : [...words, ...also])
        for (const word of indexedWords(phrase)) known.add(word)
    yield
  }

  function keep(key: string, asked: Asked | null) {
    if (key === '') return
    if (asked === null) silent.add(key)
    else if (askedBy.get(key)?.at(-1) !== asked) addTo(askedBy, key, asked)
  }

  const expansions = new Map<string, Expansion[]>()
  return {
    longestPhrase,
    silent,
    words: known,
    expand(typed) {
      const key = phraseKey(typed, stem)
      const asked = askedBy.get(key)
      if (asked === undefined) return []
      const expanded = expansions.get(key) ?? expansionsOf(key, asked)
      expansions.set(key, expanded)
      return expanded
    },
  }
}

/** Each phrase once, at its highest quality. */
function expansionsOf(key: string, asked: Asked[]): Expansion[] {
  const qualities = new Map<string, number>()
  for (const { phrases, quality } of asked)
    for (const phrase of phrases)
      if (phraseKey(wordsOf(phrase), stem) !== key) qualities.set(phrase, Math.max(quality, qualities.get(phrase) ?? 0))
  return [...qualities].map(([phrase, quality]) => ({ phrase, quality }))
}
