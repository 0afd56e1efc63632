import { expect, test } from 'vitest'
import type { SearchIndex } from '@/lib/search/open-index'
import { rank } from '@/lib/search/rank'
import { readQuery } from '@/lib/search/read-query'
import { indexOf, ownId } from '@/tests/fixtures'

/** The ids of what was found, the best first. */
function ranked(
  index: SearchIndex,
  text: string,
  reportOnly = false,
  isAsked: (document: number) => boolean = () => true,
) {
  const { found, relevance } = rank(readQuery(text, index), index, reportOnly, isAsked)
  return found.toSorted((a, b) => relevance[b]! - relevance[a]!).map((number) => ownId(index.documents[number]!.id))
}

test('a word in the name weighs more than one in the summary, and that more than a label', () => {
  const index = indexOf([
    { id: 'label', labels: [{ label: 'Slaap', basis: 'rapport' }] },
    { id: 'summary', summary: 'Beter in slaap vallen.' },
    { id: 'name', name: 'Slaap goed' },
  ])
  expect(ranked(index, 'slaap')).toEqual(['name', 'summary', 'label'])
})

test('a word in two fields weighs more than in one of them', () => {
  const index = indexOf([
    { id: 'one', summary: 'Beter in slaap vallen.' },
    { id: 'both', summary: 'Beter in slaap vallen.', labels: [{ label: 'Slaap', basis: 'rapport' }] },
  ])
  expect(ranked(index, 'slaap')).toEqual(['both', 'one'])
})

test('the word itself weighs more than an inflection, and that more than a compound', () => {
  const index = indexOf([
    { id: 'compound', summary: 'Slaapproblemen' },
    { id: 'inflected', summary: 'Slapen' },
    { id: 'exact', summary: 'Slaap' },
    { id: 'other', summary: 'Problemen' },
  ])
  expect(ranked(index, 'slaap')).toEqual(['exact', 'inflected', 'compound'])
})

test('an equal word of the thesaurus weighs more than a wider one, and less than the word itself', () => {
  const index = indexOf(
    [
      { id: 'wider', summary: 'Gezin' },
      { id: 'equal', summary: 'Echtscheiding' },
      { id: 'exact', summary: 'Scheiding' },
    ],
    [
      { id: 'a', kind: 'gelijk', words: ['scheiding', 'echtscheiding'] },
      { id: 'b', kind: 'ruimer', words: ['scheiding'], also: ['gezin'] },
    ],
  )
  expect(ranked(index, 'scheiding')).toEqual(['exact', 'equal', 'wider'])
})

test('of two that answer a word equally well, the one that answers it in more ways comes first', () => {
  const index = indexOf(
    [
      { id: 'one', summary: 'Somberheid' },
      { id: 'two', summary: 'Somberheid en neerslachtigheid' },
    ],
    [{ id: 'a', kind: 'gelijk', words: ['depressie', 'somberheid', 'neerslachtigheid'] }],
  )
  expect(ranked(index, 'depressie')).toEqual(['two', 'one'])
})

test('who answers more of the query comes first', () => {
  const index = indexOf([
    { id: 'one', summary: 'Slaap' },
    { id: 'three', summary: 'Slaap, angst en rouw' },
    { id: 'two', summary: 'Slaap en angst' },
  ])
  expect(ranked(index, 'slaap angst rouw').slice(0, 2)).toEqual(['three', 'two'])
})

test('who answers one of many words drops out when another answers all', () => {
  const index = indexOf([
    { id: 'all', summary: 'Slaap, angst, rouw, pesten, stress' },
    { id: 'one', summary: 'Slaap' },
  ])
  expect(ranked(index, 'slaap angst rouw pesten stress')).toEqual(['all'])
  expect(ranked(index, 'slaap')).toContain('one')
})

test('a rare word says more than one of many records', () => {
  const index = indexOf([
    ...['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id, summary: 'Angst' })),
    { id: 'rare', summary: 'Rouw' },
  ])
  expect(ranked(index, 'angst rouw')[0]).toBe('rare')
})

test('a word with which nothing is found does not change the order', () => {
  const index = indexOf([
    { id: 'summary', summary: 'Slaap' },
    { id: 'name', name: 'Slaap' },
  ])
  expect(ranked(index, 'slaap zwembad')).toEqual(ranked(index, 'slaap'))
})

test('only what is asked is found, and measured against what is asked', () => {
  const index = indexOf([
    { id: 'all', summary: 'Slaap, angst, rouw, pesten, stress' },
    { id: 'one', summary: 'Slaap' },
  ])
  expect(ranked(index, 'slaap angst rouw pesten stress', false, (document) => document === 1)).toEqual(['one'])
})

test('with only what the report says, a word that stands in a label of the editors alone finds nothing', () => {
  const index = indexOf([
    { id: 'said', labels: [{ label: 'Online', basis: 'rapport' }] },
    { id: 'judged', labels: [{ label: 'Online', basis: 'redactie' }] },
    { id: 'both', name: 'Online', labels: [{ label: 'Online', basis: 'redactie' }] },
  ])
  expect(ranked(index, 'online').toSorted()).toEqual(['both', 'judged', 'said'])
  expect(ranked(index, 'online', true)).toEqual(['both', 'said'])
})

test('a phrase in place of a word is found where all its words stand', () => {
  const index = indexOf(
    [
      { id: 'both', summary: 'Angst op school' },
      { id: 'school', summary: 'School' },
      { id: 'angst', summary: 'Angst' },
    ],
    [{ id: 'toets', kind: 'ruimer', words: ['faalangst'], also: ['angst school'] }],
  )
  expect(ranked(index, 'faalangst')).toEqual(['both'])
})
