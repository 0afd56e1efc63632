import { expect, test } from 'vitest'
import { unpackedWords } from '@/lib/search/packing'
import { fields } from '@/lib/search/search-document'
import { indexOf } from '@/tests/fixtures'

test('a word stands in the index once, with every field of each document that it stands in', () => {
  const { postings } = indexOf([
    { id: 'a', name: 'Slaap', summary: 'Over slaap en slaap.', labels: [{ label: 'Slaap', basis: 'rapport' }] },
    { id: 'b', name: 'Angst' },
    { id: 'c', name: 'Rust', alternativeNames: ['Slaap'], labels: [{ label: 'Slaap', basis: 'redactie' }] },
  ])
  const { documents, fieldSets } = postings.get('slaap')!
  expect([...documents]).toEqual([0, 2])
  expect([...fieldSets]).toEqual([fields.name | fields.summary | fields.label, fields.otherName | fields.editorLabel])
})

test('a document is known by its name and by its other names', () => {
  const { documents } = indexOf([{ id: 'beleid/a', name: 'KOPP Doe-praatgroep', alternativeNames: ['KOPP-groep'] }])
  expect(documents).toEqual([{ id: 'beleid/a', kind: 'beleid', names: ['KOPP Doe-praatgroep', 'KOPP-groep'] }])
})

test('the words stand in the order of their letters', () => {
  const { stored } = indexOf([{ id: 'a', name: 'Slim slapen', summary: 'Zonder angst.' }])
  expect(unpackedWords(stored.words)).toEqual(['angst', 'slapen', 'slim', 'zonder'])
})

test('a word that is left unfinished is filled in when its end is a word elsewhere', () => {
  const { words } = indexOf([
    { id: 'a', summary: 'Stress-, pieker- en slaapklachten' },
    { id: 'b', summary: 'Slaap zonder klachten' },
  ])
  expect(words).toContain('stressklachten')
  expect(words).toContain('piekerklachten')
})

test('a word that is left unfinished stays so when no word tells where its end begins', () => {
  const { words } = indexOf([{ id: 'a', name: 'Leer- en veerkracht' }])
  expect(words).toEqual(['en', 'leer', 'veerkracht'])
})

test('what is filled in stands in the field and the document of the words themselves', () => {
  const { postings } = indexOf([
    { id: 'a', name: 'Klachten' },
    { id: 'b', summary: 'Stress- en slaapklachten, slaap' },
  ])
  expect(postings.get('stressklachten')).toEqual(postings.get('slaapklachten'))
})

test('words that lost their accents are kept as they are printed', () => {
  expect(indexOf([{ id: 'a', name: 'Suïcidepreventie', summary: 'Over slaap.' }]).stored.accents).toEqual({
    suicidepreventie: 'suïcidepreventie',
  })
})
