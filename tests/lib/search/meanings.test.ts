import { expect, test } from 'vitest'
import { meaningsOf } from '@/lib/search/meanings'
import { readQuery } from '@/lib/search/read-query'
import { labelKey } from '@/lib/search/thesaurus'
import { indexOf } from '@/tests/fixtures'

const index = indexOf(
  [{ id: 'a', summary: 'Tegen somberheid en slaapproblemen, thuis of op school' }],
  [
    { id: 'depressie', kind: 'gelijk', words: ['somberheid', 'depressie', 'zwaar op de maag'] },
    { id: 'school', kind: 'ruimer', words: ['leraar'], also: ['school'] },
  ],
)
const meaningsIn = (text: string) => meaningsOf(text, readQuery(text, index), index)
const typedIn = (text: string) => meaningsIn(text).map(({ typed }) => typed)
const keysOf = (text: string, typed: string) => meaningsIn(text).find((meaning) => meaning.typed === typed)!.keys

test('every run of words may be a name, the longest first', () => {
  expect(typedIn('slaap thuis school')).toEqual([
    'slaap thuis school',
    'slaap thuis',
    'thuis school',
    'slaap',
    'thuis',
    'school',
  ])
})

test('a run keeps the function words inside it, as they were typed, and loses those around it', () => {
  expect(typedIn('Welke hulp op School?')).toEqual(['hulp op school', 'hulp', 'school'])
})

test('a run has the key of its words, whatever their inflection and the function words between them', () => {
  expect(keysOf('hulp op scholen', 'hulp op scholen')).toEqual([labelKey('Hulp en school')])
})

test('a label of four words that carry meaning is one run, among more words too', () => {
  const label = 'mensen met een lage sociaaleconomische positie'
  expect(keysOf(`slaap bij ${label}`, label)).toEqual([labelKey('Mensen met een lage sociaaleconomische positie')])
})

test('a misspelled word means what it was corrected to', () => {
  expect(keysOf('schoool', 'schoool')).toEqual([labelKey('school')])
})

test('an equal word of the thesaurus means the same, also for a phrase or a correction, and a wider one does not', () => {
  expect(keysOf('somberheid', 'somberheid')).toContain(labelKey('depressie'))
  expect(keysOf('zwaar op de maag thuis', 'zwaar op de maag')).toContain(labelKey('somberheid'))
  expect(keysOf('depresie', 'depresie')).toEqual(['depressie', 'somberheid', 'zwaar op de maag'].map(labelKey))
  expect(keysOf('leraar', 'leraar')).toEqual([labelKey('leraar')])
})

test('words that carry no question mean nothing', () => {
  expect(meaningsIn('wat over de').flatMap(({ keys }) => keys)).toEqual([])
})
