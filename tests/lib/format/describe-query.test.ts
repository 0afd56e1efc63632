import { expect, test } from 'vitest'
import { describeFilters, describeQuery } from '@/lib/format/describe-query'
import { parseQuery } from '@/lib/url/query'
import { listedCatalogueOf } from '@/tests/fixtures'

const { terms } = listedCatalogueOf()
const describeAddress = (address: string, total = 3) =>
  describeQuery(parseQuery(new URLSearchParams(address), terms), terms, total)

test('a list without filters is everything', () => {
  expect(describeAddress('sorteer=naam', 70)).toBe('Alle 70 interventies')
})

test('the sentence names status, phase, setting, topic, age and words in that order', () => {
  const address = 'q=klas&leeftijd=8&onderwerp=pesten&leefomgeving=school&levensfase=jeugd&status=effectief'
  expect(describeAddress(address)).toBe(
    '3 effectieve interventies voor jeugd, op school, over pesten, voor wie 8 jaar is, met “klas”',
  )
})

test('several values of one facet are joined with "of"', () => {
  expect(describeAddress('levensfase=jeugd&levensfase=ouderen&onderwerp=angst&onderwerp=suicidepreventie')).toBe(
    '3 interventies voor jeugd of voor ouderen, over angst of suïcidepreventie',
  )
})

test('both statuses together are no restriction in the sentence', () => {
  expect(describeAddress('status=effectief&status=kansrijk')).toBe('3 interventies')
})

test('filters that have no words of their own are counted', () => {
  expect(describeAddress('vorm=groep')).toBe('3 interventies met 1 filter')
  expect(describeAddress('vorm=groep&doel=klachten')).toBe('3 interventies met 2 filters')
  expect(describeAddress('levensfase=jeugd&basis=rapport')).toBe('3 interventies voor jeugd, met 1 ander filter')
  expect(describeAddress('levensfase=jeugd&basis=rapport&vorm=groep')).toBe(
    '3 interventies voor jeugd, met 2 andere filters',
  )
})

test('"niet vermeld" is counted, not read out', () => {
  expect(describeAddress('leefomgeving=school&leefomgeving=niet-vermeld')).toBe(
    '3 interventies op school, met 1 ander filter',
  )
})

test('an empty list starts with a capital', () => {
  expect(describeAddress('q=xyz', 0)).toBe('Geen interventies met “xyz”')
})

const filtersOf = (address: string, total = 3) =>
  describeFilters(parseQuery(new URLSearchParams(address), terms), terms, total)

test('the heading leaves the words to the field beside it', () => {
  expect(filtersOf('q=klas&levensfase=jeugd')).toBe('3 interventies voor jeugd')
  expect(filtersOf('q=klas')).toBe('3 interventies gevonden')
  expect(filtersOf('q=klas', 0)).toBe('Geen interventies gevonden')
  expect(filtersOf('', 70)).toBe('Alle 70 interventies')
})

test('long words are cut in the sentence', () => {
  expect(describeAddress(`q=${'pest '.repeat(20)}`)).toBe(`3 interventies met “${'pest '.repeat(8).trim()}…”`)
})
