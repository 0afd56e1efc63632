import { expect, test } from 'vitest'
import type { StoredIndex } from '@/lib/search/build-index'
import { nameKey, openIndex, printed, type SearchIndex } from '@/lib/search/open-index'
import { search, type SearchOptions } from '@/lib/search/search'
import { indexOf } from '@/tests/fixtures'

function answer(from: SearchIndex, text: string, options: SearchOptions = {}) {
  const result = search(from, text, options)!
  return { ...result, hits: result.hits.best() }
}

test('an index that was sent as text gives the same answers', () => {
  const index = indexOf(
    [
      { id: 'interventies/kleur', name: 'Kleur je Leven', summary: 'Zelfhulp tegen somberheid.' },
      { id: 'interventies/slim', name: 'Slim slapen', alternativeNames: ['i-Sleep'], summary: 'Slaapproblemen.' },
      { id: 'beleid/school', name: 'School', labels: [{ label: 'Suïcidepreventie', basis: 'redactie' }] },
    ],
    [
      { id: 'depressie', kind: 'gelijk', words: ['somberheid', 'depressie', 'down zijn'] },
      { id: 'onderwijs', kind: 'ruimer', words: ['leraar'], also: ['school'] },
      { id: 'gewoon', kind: 'geen', words: ['slaat', 'een trap'] },
    ],
  )
  const sent = openIndex(JSON.parse(JSON.stringify(index.stored)) as StoredIndex)
  const queries = [
    'depressie',
    'down zijn',
    'leraar',
    'slaap',
    'kleur je levn',
    'isleep',
    'suicideprevntie',
    'slaat',
    'xqzvbn',
  ]
  const answers = queries.map((text) => answer(index, text))
  expect(new Set(answers.map(({ hits }) => hits.length))).toEqual(new Set([0, 1]))
  expect(queries.map((text) => answer(sent, text))).toEqual(answers)
  const options = { reportOnly: true, literal: true, kind: 'beleid' }
  expect(answer(sent, 'school', options)).toEqual(answer(index, 'school', options))
})

test('the words of a thesaurus are known, and stand in no record', () => {
  const { words, postings } = indexOf(
    [{ id: 'a', name: 'Slaap' }],
    [
      { id: 'rust', kind: 'gelijk', words: ['slaap', 'nachtrust'] },
      { id: 'bed', kind: 'ruimer', words: ['te laat naar bed'], also: ['slaap'] },
    ],
  )
  expect(words).toEqual(['bed', 'laat', 'naar', 'nachtrust', 'slaap', 'te'])
  expect([...postings.keys()]).toEqual(['slaap'])
})

test('the words about which the catalogue says nothing are not known', () => {
  const { words, thesaurus } = indexOf([{ id: 'a', name: 'Slaap' }], [{ id: 'geen', kind: 'geen', words: ['griep'] }])
  expect(words).toEqual(['slaap'])
  expect(thesaurus.silent).toEqual(new Set(['griep']))
})

test('a word is printed with the accents that it has in the records', () => {
  const index = indexOf([{ id: 'a', name: 'Suïcide en slaap' }])
  expect(['suicide', 'slaap', 'constructor'].map((word) => printed(word, index))).toEqual([
    'suïcide',
    'slaap',
    'constructor',
  ])
})

test('a compound stands under each of its parts, and not under function words', () => {
  const { compounds } = indexOf([{ id: 'a', name: 'Slaap', summary: 'Problemen met slaapproblemen, van vanslaap.' }])
  expect(compounds.get('slap')).toContain('slaapproblemen')
  expect(compounds.get('problem')).toEqual(['slaapproblemen'])
  expect(compounds.has('van')).toBe(false)
})

test('a name is compared whole, without spaces and marks', () => {
  expect(nameKey('Kleur je Leven!')).toBe(nameKey('kleurjeleven'))
  expect(nameKey('Rel@x')).toBe(nameKey('relax'))
  expect(nameKey('KOPP Doe-praatgroep')).toBe(nameKey('KOPP-doepraatgroep'))
})
