import { wordsOf } from '../text/words'
import { indexedWords } from './analyse'
import type { StoredIndex } from './build-index'
import { type Postings, type StoredDocument, unpackedDocuments, unpackedPostings, unpackedWords } from './packing'
import { compoundParts } from './compound'
import { type NearWords, openNearWords } from './near-words'
import { stem } from './stem'
import { stopWords } from './stop-words'
import { kindsWithOwnNames } from './tuning'
import { groupFrom, openThesaurus, type Thesaurus } from './thesaurus'

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
  nearWords: NearWords
  nearNames: NearWords
  thesaurus: Thesaurus
}

export function openIndex(stored: StoredIndex): SearchIndex {
  const documents = unpackedDocuments(stored.documents)
  const groups = stored.thesaurus.split('\n').filter(Boolean).map(groupFrom)
  // What only the thesaurus knows is a known word too: it can be misspelled and half typed.
  const asked = groups
    .filter(({ kind }) => kind !== 'geen')
    .flatMap(({ words, also = [] }) => [...words, ...also].flatMap(indexedWords))
  const inRecords = unpackedWords(stored.words)
  const words = [...new Set([...inRecords, ...asked])].sort()

  const stems = new Map<string, string[]>()
  for (const word of words) if (!stopWords.has(word)) addTo(stems, stem(word), word)

  const compounds = new Map<string, string[]>()
  const partStems = new Set(inRecords.filter((word) => !stopWords.has(word)).map(stem))
  const isKnown = (one: string) => partStems.has(one)
  // Most places to cut a word lead nowhere; the first letters say so before anything is stemmed.
  const starts = new Set(inRecords.map((word) => word.slice(0, startLength)))
  const canBegin = (rest: string) => starts.has(rest.slice(0, startLength))
  for (const word of inRecords)
    for (const part of new Set(compoundParts(word, isKnown, canBegin))) addTo(compounds, part, word)

  const names = documents
    .flatMap(({ names: ownNames }, document) => ownNames.flatMap(nameKeys).map((key) => ({ key, document })))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.document - b.document))

  return {
    stored,
    documents,
    accents: new Map(Object.entries(stored.accents)),
    numbers: new Map(documents.map(({ id }, number) => [id, number])),
    postings: unpackedPostings(stored.postings, inRecords),
    stems,
    compounds,
    names,
    words,
    wordSet: new Set(words),
    wordLines: inRecords.map((word) => `${word}\n`).join(''),
    nearWords: openNearWords(words.filter((word) => !stopWords.has(word))),
    nearNames: openNearWords([
      ...new Set(names.filter(({ document }) => hasOwnName(documents[document]!)).map(({ key }) => key)),
    ]),
    thesaurus: openThesaurus(groups),
  }
}

/** "@Ease" is also typed with a letter before it, and then the sign is read as one. */
const nameKeys = (name: string) => [...new Set([nameKey(name), nameKey(name.replaceAll('@', 'a'))])]

const startLength = 3

/** "Kleur je Leven" and "kleurjeleven" are one name. */
export const nameKey = (text: string) => wordsOf(text).join('')

/** The names of other kinds are words: "kerk" is no misspelled "Werk". */
const hasOwnName = ({ id }: StoredDocument) => kindsWithOwnNames.includes(id.split('/')[0]!)

/** A word as the records write it. */
export const printed = (word: string, { accents }: SearchIndex) => accents.get(word) ?? word

function addTo<Value>(map: Map<string, Value[]>, key: string, value: Value) {
  const values = map.get(key)
  if (values === undefined) map.set(key, [value])
  else values.push(value)
}
