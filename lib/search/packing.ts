import { slug } from '../text/slug'
import { fieldSets } from './search-document'

/** The records in which a word stands: document numbers in order, and the set of fields in each. */
export type Postings = { documents: Uint32Array; fieldSets: Uint8Array }

/** What is kept of a document: its id, which carries its kind, its name, and its other names. */
export type StoredDocument = { id: string; kind: string; names: string[] }

/**
 * A line for each document: kind, id within it and names. A kind like that of the line before is left out, and so is
 * an id that is the name as it stands in an address.
 */
export function packDocuments(documents: Omit<StoredDocument, 'kind'>[]): string {
  return documents
    .map(({ id, names }, place) => {
      const [kind, own] = id.split('/') as [string, string]
      const isSameKind = documents[place - 1]?.id.startsWith(`${kind}/`)
      const kept = names.map((name) => name.replaceAll(/[|\n]/g, ' '))
      return [isSameKind ? '' : kind, own === slug(kept[0]!) ? '' : own, ...kept].join('|')
    })
    .join('\n')
}

export function unpackedDocuments(packed: string): StoredDocument[] {
  if (packed === '') return []
  let kind = ''
  return packed.split('\n').map((line) => {
    const [newKind, own, ...names] = line.split('|')
    kind = newKind || kind
    return { id: `${kind}/${own || slug(names[0]!)}`, kind, names }
  })
}

/** Words in the order of their letters: how many letters a word shares with the one before it, then the others. */
export function packWords(words: string[]): string {
  return words.map((word, place) => packWord(word, words[place - 1] ?? '')).join('')
}

const mostShared = 9

function packWord(word: string, before: string): string {
  let shared = 0
  while (shared < mostShared && shared < word.length && word[shared] === before[shared]) shared++
  return `${shared}.${word.slice(shared)}`
}

export function unpackedWords(packed: string): string[] {
  const words: string[] = []
  for (const [, shared, rest] of packed.matchAll(/(\d)\.((?:(?!\d\.).)*)/g))
    words.push((words.at(-1) ?? '').slice(0, Number(shared)) + rest)
  return words
}

/**
 * A line for each word. For each document: the steps from the one before it as a number in base 36, then the set of
 * fields as a capital or sign, which no such number has.
 */
export function packPostings(postings: Postings[]): string {
  return postings
    .map(({ documents, fieldSets: sets }) => {
      let line = ''
      for (let place = 0; place < documents.length; place++) {
        const steps = documents[place]! - (documents[place - 1] ?? 0)
        line += steps.toString(36) + String.fromCharCode(firstSign + sets[place]!)
      }
      return line
    })
    .join('\n')
}

/** The signs from "@" on: with the sets of fields they end before the small letters. */
const firstSign = 64

export function unpackedPostings(packed: string, words: string[]): Map<string, Postings> {
  const lines = packed.split('\n')
  return new Map(words.map((word, place) => [word, unpackedLine(lines[place]!)]))
}

function unpackedLine(line: string): Postings {
  const documents: number[] = []
  const sets: number[] = []
  let steps = 0
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at)
    if (code >= firstSign && code < firstSign + fieldSets) {
      documents.push((documents.at(-1) ?? 0) + steps)
      sets.push(code - firstSign)
      steps = 0
    } else steps = steps * 36 + (code >= 97 ? code - 87 : code - 48)
  }
  return { documents: Uint32Array.from(documents), fieldSets: Uint8Array.from(sets) }
}
