import { expect, test } from 'vitest'
import { classifiedValues, facetTerms } from '@/lib/facets/facet'
import { idsOf, listKinds, listsOf, rapport, redactie } from '@/tests/fixtures'

const settingsOf = classifiedValues('settings')

test('what the editors say is a value, unless only the report counts', () => {
  const record = { settings: [rapport('thuis'), redactie('school')] }
  expect(settingsOf(record, false)).toEqual(['thuis', 'school'])
  expect(settingsOf(record, true)).toEqual(['thuis'])
})

test('a record without value is "niet vermeld", also when the report alone has none', () => {
  expect(settingsOf({ settings: [] }, false)).toEqual(['niet-vermeld'])
  expect(settingsOf({ settings: [redactie('school')] }, true)).toEqual(['niet-vermeld'])
})

const termsOf = (kind: keyof typeof listKinds, param: string) => {
  const facet = listKinds[kind].facets.find((one) => one.param === param)!
  return idsOf(facetTerms(facet, listsOf()[kind].terms))
}

test('"niet vermeld" is the last term of a facet, once, and no status', () => {
  expect(termsOf('interventions', 'vorm')).toEqual(['groep', 'app', 'niet-vermeld'])
  expect(termsOf('interventions', 'erkenning')).toEqual(['effectief', 'erkend', 'goed-onderbouwd', 'niet-vermeld'])
  expect(termsOf('interventions', 'status')).toEqual(['effectief', 'kansrijk'])
})

test('an intervention always has a life phase, a programme or a measure may have none in particular', () => {
  expect(termsOf('interventions', 'levensfase')).not.toContain('niet-vermeld')
  expect(termsOf('programmes', 'levensfase').at(-1)).toBe('niet-vermeld')
  expect(termsOf('policyMeasures', 'levensfase').at(-1)).toBe('niet-vermeld')
})

test('what a list of its own says to be "niet vermeld" is not added to it', () => {
  expect(termsOf('policyMeasures', 'bewijs')).toEqual(['aanwijzing', 'niet-vermeld'])
})
