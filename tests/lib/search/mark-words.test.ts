import { expect, test } from 'vitest'
import { markWords } from '@/lib/search/mark-words'

test('the words that were found are marked, as they are printed', () => {
  expect(markWords('Suïcide, en Rel@x.', ['suicide', 'relax'])).toEqual([
    { text: 'Suïcide', marked: true },
    { text: ', en ', marked: false },
    { text: 'Rel@x', marked: true },
    { text: '.', marked: false },
  ])
})

test('only whole words are marked', () => {
  expect(markWords('pesten en pest', ['pest'])).toEqual([
    { text: 'pesten en ', marked: false },
    { text: 'pest', marked: true },
  ])
})

test('a text in which nothing was found is one piece', () => {
  expect(markWords('Kleur je Leven', [])).toEqual([{ text: 'Kleur je Leven', marked: false }])
  expect(markWords('Kleur je Leven', ['pesten'])).toEqual([{ text: 'Kleur je Leven', marked: false }])
})

test.each(['', 'pesten', ' pesten, (pesten) ', '– Pésten@pesten\n😀 pesten?!', 'geen'])(
  'the pieces of "%s" joined are the text',
  (text) => {
    const segments = markWords(text, ['pesten', 'pestenapesten'])
    expect(segments.map((segment) => segment.text).join('')).toBe(text)
  },
)
