import { wordsOf } from '../text/words'
import { stem } from './stem'
import { accentedWords, ellipses, indexedWords } from './analyse'
import { compoundParts } from './compound'
import { packDocuments, packPostings, packWords, type Postings } from './packing'
import { type Field, fields, fieldSets, type SearchDocument } from './search-document'
import { storedGroup, type ThesaurusGroup } from './thesaurus'

/**
 * The index as it is stored and sent: plain data, small, made once. Everything that can be derived from it in a few
 * milliseconds is made by `openIndex`.
 */
export type StoredIndex = {
  /** A line for each, see `packDocuments`. The place of a document is its number. */
  documents: string
  /** Every distinct word, in the order of its letters, see `packWords`. */
  words: string
  /** For each word the documents in which it stands, and in which fields, see `packPostings`. */
  postings: string
  /** How words are printed that lost their accents. */
  accents: Record<string, string>
  /** A line for each group, see `storedGroup`. */
  thesaurus: string
}

export function buildIndex(documents: SearchDocument[], thesaurus: ThesaurusGroup[] = []): StoredIndex {
  /** Where each word stands: for each time, document × 32 + field. */
  const found = new Map<string, number[]>()
  const hitsOf = (word: string) => {
    const hits = found.get(word) ?? []
    if (hits.length === 0) found.set(word, hits)
    return hits
  }
  const accents = new Map<string, string>()
  const leftOut: { begin: string; whole: string; hit: number }[] = []

  // Records share their labels: each text is read once.
  const known = new Map<string, ReadText>()
  for (const [place, document] of documents.entries())
    for (const { text, field } of textsOf(document)) {
      const hit = place * fieldSets + fields[field]
      const read = known.get(text) ?? readText(text, hitsOf)
      known.set(text, read)
      for (const hits of read.words) hits.push(hit)
      for (const [key, printed] of read.accents) accents.set(key, printed)
      for (const { begin, whole } of read.ellipses) leftOut.push({ begin, whole, hit })
    }

  // What an ellipsis leaves out can be filled in only when every word is known.
  const stems = new Set([...found.keys()].map(stem))
  for (const { begin, whole, hit } of leftOut) {
    const head = headOf(whole, stems)
    if (head !== null) hitsOf(begin + head).push(hit)
  }

  const words = [...found.keys()].sort()
  return {
    documents: packDocuments(
      documents.map(({ id, name, alternativeNames }) => ({ id, names: [name, ...alternativeNames] })),
    ),
    words: packWords(words),
    postings: packPostings(words.map((word) => postingsOf(found.get(word)!))),
    accents: Object.fromEntries(accents),
    thesaurus: thesaurus.map(storedGroup).join('\n'),
  }
}

function textsOf({ name, alternativeNames, summary, labels }: SearchDocument): { text: string; field: Field }[] {
  return [
    { text: name, field: 'name' },
    ...alternativeNames.map((text) => ({ text, field: 'otherName' as const })),
    { text: summary, field: 'summary' },
    ...labels.map(({ label, basis }) => ({
      text: label,
      field: basis === 'rapport' ? ('label' as const) : ('editorLabel' as const),
    })),
  ]
}

type ReadText = {
  /** For each word, the hits of that word. */
  words: number[][]
  accents: [key: string, printed: string][]
  ellipses: { begin: string; whole: string }[]
}

/** Most texts have no hyphens or accents, and are not searched for them at length. */
function readText(text: string, hitsOf: (word: string) => number[]): ReadText {
  return {
    words: (/[-‑–]/.test(text) ? indexedWords(text) : wordsOf(text)).map(hitsOf),
    accents: /\P{ASCII}/u.test(text) ? accentedWords(text) : [],
    ellipses: text.includes('-') ? ellipses(text) : [],
  }
}

/** "klachten" of "slaapklachten". */
function headOf(word: string, stems: Set<string>): string | null {
  const parts = compoundParts(word, (one) => stems.has(one))
  for (let cut = 3; cut < word.length; cut++) if (parts.includes(stem(word.slice(cut)))) return word.slice(cut)
  return null
}

/** Each document once, with all the fields in which it has the word. */
function postingsOf(hits: number[]): Postings {
  const documents: number[] = []
  const sets: number[] = []
  for (const hit of hits.sort((a, b) => a - b)) {
    const document = Math.floor(hit / fieldSets)
    if (documents.at(-1) === document) sets[sets.length - 1]! |= hit % fieldSets
    else {
      documents.push(document)
      sets.push(hit % fieldSets)
    }
  }
  return { documents: Uint32Array.from(documents), fieldSets: Uint8Array.from(sets) }
}
