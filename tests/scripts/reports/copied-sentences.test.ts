import { expect, test } from 'vitest'
import { copiedSentences } from '@/scripts/reports/copied-sentences'

const report = 'De kinderen leren in de klas rustig na te denken\nvoordat ze boos worden.'
const copiesIn = (texts: (string | undefined)[], names: string[] = []) =>
  copiedSentences({ id: 'les', names, texts }, report)

test('seven words in the order of the report are a copy, six are not', () => {
  expect(copiesIn(['Zij leren in de klas rustig na te doen.'])).toEqual([
    'les: "leren in de klas rustig na te" is copied from the report. Say it in own words.',
  ])
  expect(copiesIn(['Zij zijn in de klas rustig na te volgen.'])).toEqual([])
})

test('a copy over the end of a line is found, whatever the signs between the words', () => {
  expect(copiesIn(['Eerst: rustig na te denken, voordat ze boos zijn.'])).toEqual([
    'les: "rustig na te denken voordat ze boos" is copied from the report. Say it in own words.',
  ])
})

test('every text is read, and a text may be left out', () => {
  const copy = 'Leren in de klas rustig na te denken.'
  expect(copiesIn([undefined, 'Iets anders.', copy])).toHaveLength(2)
})

test('a long name is no copy', () => {
  const name = 'In de klas rustig na te denken'
  expect(copiesIn([`Dit is ${name}.`], ['Iets anders'])).toHaveLength(1)
  expect(copiesIn([`Dit is ${name}.`], ['Iets anders', name])).toEqual([])
})

test('the words of a copy are read in accents and capitals alike', () => {
  expect(copiesIn(['LÉREN IN DE KLAS RUSTIG NA TE ZIEN'])).toHaveLength(1)
})
