import { wordsOf } from '../text/words'
import { addTo } from './add-to'
import type { StoredIndex } from './build-index'
import { type Postings, type StoredDocument, unpackedDocuments, unpackedPostings, unpackedWords } from './packing'
import { compoundParts } from './compound'
import { type NearWords, openNearWords } from './near-words'
import { stem } from './stem'
import { finish, type Steps } from './steps'
import { stopWords } from './stop-words'
import { kindsWithOwnNames, shortestInitials } from './tuning'
import { carriers, groupFrom, openingThesaurus, type Thesaurus } from './thesaurus'

/** A name as it is compared whole: spaces and marks left out. */
export type NameKey = { key: string; document: number }

/** The stored index with all that makes looking up fast. */
export type SearchIndex = {
  stored: StoredIndex
  /** The place of a document is its number. */
  documents: StoredDocument[]
  /** key → how it is printed, of words that lost accents */
  accents: Map<string, string>
  /** The number of each document by its id. */
  numbers: Map<string, number>
  /** All that are known, also those of the thesaurus, in the order of their letters. */
  words: string[]
  wordSet: Set<string>
  /** Those that stand in a record, each with a line end: one look through all is quicker than one in each. */
  wordLines: string
  /** of the words that stand in a record */
  postings: Map<string, Postings>
  /** stem → the words with it */
  stems: Map<string, string[]>
  /** stem → the compounds with it as a part */
  compounds: Map<string, string[]>
  /** in the order of their keys */
  names: NameKey[]
  /** The first letters of the words of a name → the documents: "npo" for "Nationaal Programma Onderwijs". */
  initials: Map<string, number[]>
  nearWords: NearWords
  nearNames: NearWords
  thesaurus: Thesaurus
}

export const openIndex = (stored: StoredIndex) => finish(openingIndex(stored))

/** Takes a tenth of a second in a browser that does it for the first time, half a second on a slow phone. */
export function* openingIndex(stored: StoredIndex): Steps<SearchIndex> {
  const documents = unpackedDocuments(stored.documents)
  yield
  const groups = stored.thesaurus.split('\n').filter(Boolean).map(groupFrom)
  yield
  const stemOf = remembered(stem)
  const thesaurus = yield* openingThesaurus(groups, stemOf)
  const inRecords = unpackedWords(stored.words)
  // What only the thesaurus knows is a known word too: it can be misspelled and half typed.
  const words = [...new Set([...inRecords, ...thesaurus.words])].sort()
  yield
  const stems = yield* wordsByStem(words, stemOf)
  const compounds = yield* compoundsByPart(inRecords, stemOf)
  const names = yield* namesOf(documents)
  const postings = unpackedPostings(stored.postings, inRecords)
  yield
  const nearWords = openNearWords(words.filter((word) => !stopWords.has(word)))
  yield
  const ownNames = names.filter(({ document }) => hasOwnName(documents[document]!)).map(({ key }) => key)

  return {
    stored,
    documents,
    accents: new Map(Object.entries(stored.accents)),
    numbers: new Map(documents.map(({ id }, number) => [id, number])),
    postings,
    stems,
    compounds,
    names,
    initials: byInitials(documents),
    words,
    wordSet: new Set(words),
    wordLines: inRecords.map((word) => `${word}\n`).join(''),
    nearWords,
    nearNames: openNearWords([...new Set(ownNames)]),
    thesaurus,
  }
}

type StemOf = (word: string) => string

function* wordsByStem(words: string[], stemOf: StemOf): Steps<Map<string, string[]>> {
  const stems = new Map<string, string[]>()
  for (const word of words) {
    if (!stopWords.has(word)) addTo(stems, stemOf(word), word)
    yield
  }
  return stems
}

const startLength = 3

function* compoundsByPart(words: string[], stemOf: StemOf): Steps<Map<string, string[]>> {
  const compounds = new Map<string, string[]>()
  const partStems = new Set(words.filter((word) => !stopWords.has(word)).map(stemOf))
  const isKnown = (one: string) => partStems.has(one)
  // Most places to cut a word lead nowhere; the first letters say so before anything is stemmed.
  const starts = new Set(words.map((word) => word.slice(0, startLength)))
  const canBegin = (rest: string) => starts.has(rest.slice(0, startLength))
  for (const word of words) {
    for (const part of new Set(compoundParts(word, isKnown, canBegin))) addTo(compounds, part, word)
    yield
  }
  return compounds
}

/** In the order of their keys. */
function* namesOf(documents: StoredDocument[]): Steps<NameKey[]> {
  const names: NameKey[] = []
  for (const [document, { names: printedNames }] of documents.entries()) {
    for (const key of printedNames.flatMap(nameKeys)) names.push({ key, document })
    yield
  }
  return names.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.document - b.document))
}

/** With and without the function words: "wos" and "ws" for "Welbevinden op School", of which the second is too short. */
function byInitials(documents: StoredDocument[]): Map<string, number[]> {
  const initials = new Map<string, number[]>()
  for (const [document, { kind, names }] of documents.entries())
    for (const name of kindsWithOwnNames.includes(kind) ? names : []) {
      const words = wordsOf(name)
      const both = [words, carriers(words)].map((some) => some.map((word) => word[0]).join(''))
      for (const letters of new Set(both)) if (letters.length >= shortestInitials) addTo(initials, letters, document)
    }
  return initials
}

/** "@Ease" is also typed with a letter before it, and then the sign is read as one. */
const nameKeys = (name: string) => [...new Set([nameKey(name), nameKey(name.replaceAll('@', 'a'))])]

/** "Kleur je Leven" and "kleurjeleven" are one name. */
export const nameKey = (text: string) => wordsOf(text).join('')

/** The names of other kinds are words: "kerk" is no misspelled "Werk". */
const hasOwnName = ({ kind }: StoredDocument) => kindsWithOwnNames.includes(kind)

/** A word as the records write it. */
export const printed = (word: string, { accents }: SearchIndex) => accents.get(word) ?? word

/** The same words come back many times; only while an index is opened, for what is typed has no end. */
function remembered(read: StemOf): StemOf {
  const known = new Map<string, string>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    const now = read(word)
    known.set(word, now)
    return now
  }
}
