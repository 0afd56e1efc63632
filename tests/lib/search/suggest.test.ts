import { expect, test } from 'vitest'
import { suggest } from '@/lib/search/suggest'
import { idsOf, indexOf } from '@/tests/fixtures'

const index = indexOf(
  [
    { id: 'interventies/slim', name: 'Slim slapen', alternativeNames: ['i-Sleep'] },
    { id: 'interventies/relax', name: 'Rel@x', summary: 'Betere slaap' },
    { id: 'interventies/k', name: 'K' },
    { id: 'onderwerpen/slaap', name: 'Slaap' },
    { id: 'factoren/slapen', name: 'Slapen' },
    { id: 'beleid/slaap', name: 'Slaap' },
    { id: 'interventies/somber', name: 'Somberheid de baas' },
    ...['a', 'b', 'c', 'd'].map((id) => ({ id: `programmas/${id}`, name: `Gezonde School ${id}` })),
  ],
  [{ id: 'depressie', kind: 'gelijk', words: ['somberheid', 'depressie'] }],
)
const suggested = (text: string) => suggest(index, text).map(({ kind, suggestions }) => [kind, ...idsOf(suggestions)])

test('suggestions stand by kind, the kind of the best one first', () => {
  const [first, ...rest] = suggested('slaap')
  expect(first).toEqual(['onderwerpen', 'onderwerpen/slaap'])
  expect(rest.toSorted()).toEqual([
    ['factoren', 'factoren/slapen'],
    ['interventies', 'interventies/slim'],
  ])
})

test('kinds whose names are sentences are not suggested', () => {
  expect(suggested('slaap').flat()).not.toContain('beleid/slaap')
})

test('only what answers by its name is suggested', () => {
  expect(suggested('slaap').flat()).not.toContain('interventies/relax')
})

test('another name suggests the record by its first name', () => {
  expect(suggest(index, 'i-sle')).toMatchObject([
    { kind: 'interventies', label: 'Interventies', suggestions: [{ id: 'interventies/slim', name: 'Slim slapen' }] },
  ])
})

test('each group has the words that were found, to mark in its names', () => {
  const groups = suggest(index, 'slaap')
  expect(groups.length).toBeGreaterThan(1)
  for (const { found } of groups) expect(new Set(found)).toEqual(new Set(['slaap', 'slapen']))
})

test('a misspelled name is suggested', () => {
  expect(suggested('rellax')).toEqual([['interventies', 'interventies/relax']])
})

test('an equal word of the thesaurus suggests the name', () => {
  expect(suggested('depressie')).toEqual([['interventies', 'interventies/somber']])
})

test('of a kind no more than a few are suggested', () => {
  expect(suggested('gezonde school')[0]!.length - 1).toBeLessThan(4)
})

test('a letter, marks and nonsense suggest nothing', () => {
  expect(suggested('k')).toEqual([])
  expect(suggested('?!?')).toEqual([])
  expect(suggested('xqzvbn')).toEqual([])
})
