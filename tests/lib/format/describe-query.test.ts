import { expect, test } from 'vitest'
import { describeFilters, describeQuery } from '@/lib/format/describe-query'
import { parseQuery } from '@/lib/url/query'
import { actionOption, listKinds, listsOf, policyMeasure } from '@/tests/fixtures'

const lists = listsOf(policyMeasure({ id: 'rust' }), actionOption({ id: 'optie' }))
type Kind = keyof typeof listKinds

function describeAddress(address: string, total = 3, kind: Kind = 'interventions', describe = describeQuery) {
  const list = listKinds[kind]
  const { terms } = lists[kind]
  return describe(parseQuery(new URLSearchParams(address), list, terms), list, terms, total)
}
const describeOf = (kind: Kind, address: string, total = 3) => describeAddress(address, total, kind)

test('a list without filters is everything', () => {
  expect(describeAddress('sorteer=naam', 70)).toBe('Alle 70 interventies')
  expect(describeOf('programmes', '', 26)).toBe('Alle 26 programma’s')
  expect(describeOf('policyMeasures', '', 40)).toBe('Alle 40 beleidsmaatregelen')
  expect(describeOf('actionOptions', '', 90)).toBe('Alle 90 handelingsopties')
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

test('of programmes it names phase and setting, the kind is counted', () => {
  expect(describeOf('programmes', 'soort=netwerk&leefomgeving=school&levensfase=jeugd')).toBe(
    '3 programma’s voor jeugd, op school, met 1 ander filter',
  )
  expect(describeOf('programmes', 'soort=netwerk', 1)).toBe('1 programma met 1 filter')
})

test('of policy measures it names phase and domain, what the report says of proof and the factor are counted', () => {
  expect(describeOf('policyMeasures', 'domein=zorg&domein=sociale-zekerheid&levensfase=ouderen')).toBe(
    '3 beleidsmaatregelen voor ouderen, in het domein zorg of sociale zekerheid',
  )
  expect(describeOf('policyMeasures', 'bewijs=niet-vermeld&factor=slapen&basis=rapport')).toBe(
    '3 beleidsmaatregelen met 3 filters',
  )
})

test('of action options it names the factor, scores are counted', () => {
  expect(describeOf('actionOptions', 'factor=slapen&effect=groot&gescoord=ja&q=bed')).toBe(
    '3 handelingsopties bij slapen, met “bed”, met 2 andere filters',
  )
  expect(describeOf('actionOptions', 'bereik=niet-gescoord', 0)).toBe('Geen handelingsopties met 1 filter')
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
  expect(describeOf('programmes', 'levensfase=niet-vermeld')).toBe('3 programma’s met 1 filter')
})

test('an empty list starts with a capital', () => {
  expect(describeAddress('q=xyz', 0)).toBe('Geen interventies met “xyz”')
})

const filtersOf = (address: string, total = 3, kind: Kind = 'interventions') =>
  describeAddress(address, total, kind, describeFilters)

test('the heading leaves the words to the field beside it', () => {
  expect(filtersOf('q=klas&levensfase=jeugd')).toBe('3 interventies voor jeugd gevonden')
  expect(filtersOf('q=klas&levensfase=jeugd&status=effectief', 0)).toBe(
    'Geen effectieve interventies voor jeugd gevonden',
  )
  expect(filtersOf('levensfase=jeugd')).toBe('3 interventies voor jeugd')
  expect(filtersOf('q=klas')).toBe('3 interventies gevonden')
  expect(filtersOf('q=klas', 0)).toBe('Geen interventies gevonden')
  expect(filtersOf('', 70)).toBe('Alle 70 interventies')
  expect(filtersOf('q=klas', 1, 'programmes')).toBe('1 programma gevonden')
})

test('long words are cut in the sentence', () => {
  expect(describeAddress(`q=${'pest '.repeat(20)}`)).toBe(`3 interventies met “${'pest '.repeat(8).trim()}…”`)
})
