import { wordsOf } from '../text/words'
import { stem } from './stem'
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
}

/** Stored as lines: "word|word", "word|word>also|also", "!word|word". A third smaller than the groups themselves. */
export function storedGroup({ kind, words, also = [] }: ThesaurusGroup): string {
  const line = [words, also].filter((part) => part.length > 0).map((part) => part.join('|'))
  return (kind === 'geen' ? '!' : '') + line.join('>')
}

const keyOf = (phrase: string) => phraseKey(wordsOf(phrase))

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
function phraseKey(words: string[]): string {
  const carrying = carriers(words)
  return (carrying.length < 2 && words.length > 1 ? words : carrying).map(stem).join(' ')
}

export function openThesaurus(groups: OpenGroup[]): Thesaurus {
  const expansions = new Map<string, Map<string, number>>()
  const silent = new Set<string>()
  let longestPhrase = 1
  for (const { kind, words, also = [] } of groups) {
    const targets = (kind === 'gelijk' ? words : also).map((phrase) => ({ phrase, key: keyOf(phrase) }))
    for (const word of words) {
      longestPhrase = Math.max(longestPhrase, word.split(/[ -]/).length)
      for (const key of keysOf(word))
        if (kind === 'geen') silent.add(key)
        else addTargets(key, targets, thesaurusQuality[kind])
    }
  }
  return {
    longestPhrase,
    expand: (words) => [...(expansions.get(phraseKey(words)) ?? [])].map(([phrase, quality]) => ({ phrase, quality })),
    silent,
  }

  function addTargets(key: string, targets: { phrase: string; key: string }[], quality: number) {
    const known = expansions.get(key) ?? new Map<string, number>()
    for (const target of targets)
      if (target.key !== key) known.set(target.phrase, Math.max(quality, known.get(target.phrase) ?? 0))
    expansions.set(key, known)
  }
}

/** "burn-out" is also typed as "burnout". */
function keysOf(word: string): string[] {
  const keys = word.includes('-') ? [keyOf(word), keyOf(word.replaceAll('-', ''))] : [keyOf(word)]
  return [...new Set(keys)].filter((key) => key !== '')
}
