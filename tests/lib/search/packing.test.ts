import { expect, test } from 'vitest'
import {
  packDocuments,
  packPostings,
  packWords,
  type Postings,
  unpackedDocuments,
  unpackedPostings,
  unpackedWords,
} from '@/lib/search/packing'
import { fieldSets } from '@/lib/search/search-document'

const documents = [
  { id: 'interventies/kleur-je-leven', names: ['Kleur je Leven'] },
  { id: 'interventies/vipp-sd', names: ['Video Feedback Intervention', 'VIPP-SD', 'Video-feedback'] },
  { id: 'interventies/suicidepreventie', names: ['Suïcidepreventie'] },
  { id: 'beleid/113', names: ['113'] },
  { id: 'beleid/relax-2', names: ['Rel@x', '2 × rust'] },
  { id: 'beleid2/a', names: ['A'] },
  { id: 'interventies/b', names: ['B'] },
]

test('documents that are packed unpack the same', () => {
  expect(unpackedDocuments(packDocuments(documents))).toEqual(
    documents.map((document) => ({ ...document, kind: document.id.split('/')[0] })),
  )
})

test('of a document neither the kind of the one before it nor an id that its name gives is kept', () => {
  expect(packDocuments(documents).split('\n')).toEqual([
    'interventies||Kleur je Leven',
    '|vipp-sd|Video Feedback Intervention|VIPP-SD|Video-feedback',
    '||Suïcidepreventie',
    'beleid||113',
    '|relax-2|Rel@x|2 × rust',
    'beleid2||A',
    'interventies||B',
  ])
})

test.each([
  ['words that share a beginning', ['slaap', 'slaapproblemen', 'slapen', 'slim']],
  ['a word that is the beginning of the next', ['a', 'ab', 'abc']],
  ['words of digits, and with digits at either end', ['1', '12', '12tot18', '2', '2x', 'covid19', 'covid192']],
  ['a long beginning that is shared', ['meerjarenprogramma', 'meerjarenprogrammas', 'meerjarenprojecten']],
  ['letters beyond a to z', ['zoe', 'äpfel', 'παιδι', 'παιδια', '睡眠', '𝕊', '𝕊𝕝']],
  ['one word', ['slaap']],
  ['no words', []],
])('words that are packed unpack the same: %s', (_, words) => {
  expect(unpackedWords(packWords(words))).toEqual(words)
})

const postings = (...found: [document: number, set: number][]): Postings => ({
  documents: Uint32Array.from(found, ([document]) => document),
  fieldSets: Uint8Array.from(found, ([, set]) => set),
})

test('postings that are packed unpack the same, each under its word', () => {
  const perWord = {
    first: postings([0, 1]),
    near: postings([0, 1], [1, 2], [2, 4]),
    far: postings([7, 31], [42, 16], [1_338, 8], [99_999, 3]),
  }
  const unpacked = unpackedPostings(packPostings(Object.values(perWord)), Object.keys(perWord))
  expect(unpacked).toEqual(new Map(Object.entries(perWord)))
})

test('every set of fields is packed as a sign of its own', () => {
  const all = postings(
    ...Array.from({ length: fieldSets - 1 }, (_, place): [number, number] => [40 * place, place + 1]),
  )
  expect(unpackedPostings(packPostings([all]), ['all']).get('all')).toEqual(all)
})
